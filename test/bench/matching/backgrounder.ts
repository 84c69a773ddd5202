/** Backgrounder's own ways: finding alone, and deciding what each name means. */

import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import { Finds } from '../../../data/matcher/finds.ts';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { scan } from '../../../data/matcher/scan.ts';
import type { Method, Run } from './method.ts';

export const METHODS: readonly Method[] = [
  { name: 'Backgrounder: scan (folded, exact places)', maxNames: Infinity, build: buildScan },
  { name: 'Backgrounder: findMentions (whole)', maxNames: Infinity, build: buildFindMentions },
];

/** A name of its own that the library tells one thing about. */
export function sourceOf(name: string): NameSource {
  return {
    id: name,
    name,
    kind: 'place',
    aliases: [],
    ambiguous: [],
    context: { words: [], entityRows: [] },
    requiresFullName: false,
    statements: 1,
  };
}

function buildScan(names: readonly string[]): Run {
  const { table } = buildNameTable(names.map(sourceOf));
  const finds = new Finds();
  const run = (text: string) => {
    finds.count = 0;
    scan(table, text, finds, { hasGenitiveS: false });
    return finds.count;
  };
  const bytes = Object.values(table).reduce((sum, { byteLength }) => sum + byteLength, 0);
  return Object.assign(run, { bytes });
}

const SLICE_UNITS = 64_000;

/** In slices as a page sends them, paragraph by paragraph. */
function buildFindMentions(names: readonly string[]): (text: string) => number {
  const source: MentionSource = {
    names: buildNameTable(names.map(sourceOf)).table,
    entityIdAt: (row) => names[row] as string,
    descriptionAt: (row) => ({
      name: names[row] as string,
      kind: 'place',
      aliases: [],
      label: null,
    }),
  };
  return (text) => {
    let found = 0;
    for (let at = 0; at < text.length; at += SLICE_UNITS) {
      const blocks = text.slice(at, at + SLICE_UNITS).match(/[\s\S]{1,1200}(?:\s|$)/g) ?? [];
      const answer = findMentions([source], {
        blocks: blocks.map((block) => ({ text: block })),
        language: 'en',
        established: [],
      });
      for (const mentions of answer.mentions) found += mentions.length;
    }
    return found;
  };
}
