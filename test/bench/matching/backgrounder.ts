/** Backgrounder's own ways: finding alone, and deciding what each name means. */

import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import { Finds } from '../../../data/matcher/finds.ts';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { scan } from '../../../data/matcher/scan.ts';
import type { NameTable } from '../../../data/matcher/table.ts';
import { WHOLE, type Method, type Run } from './method.ts';

export const METHODS: readonly Method[] = [
  { name: 'Backgrounder: scan (folded, exact places)', maxNames: Infinity, build: buildScan },
  { name: WHOLE, maxNames: Infinity, build: buildFindMentions },
];

/** Statements about the first name; of the others each has the fewer the later it comes, and one at least. */
const MOST_STATEMENTS = 20_000;

/** A name of its own, and how much the library tells about it; the most prominent come first. */
export function sourceOf(name: string, rank: number): NameSource {
  return {
    id: name,
    name,
    kind: 'place',
    aliases: [],
    ambiguous: [],
    context: { words: [], entityRows: [] },
    requiresFullName: false,
    statements: Math.ceil(MOST_STATEMENTS / (rank + 1)),
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
  return Object.assign(run, { bytes: bytesOf(table) });
}

function bytesOf(table: NameTable): number {
  return Object.values(table).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

const SLICE_UNITS = 64_000;

/** In slices as a page sends them, paragraph by paragraph. */
function buildFindMentions(names: readonly string[]): Run {
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
  const run = (text: string) => {
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
  return Object.assign(run, { bytes: bytesOf(source.names) });
}
