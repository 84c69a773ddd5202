/** What a names table has that speaks for an entity, by its row, as views: nothing where it has no starts. */

import type { NameTable } from './table.ts';

/** Hashes of words. */
export function cuesOf({ cues, cueStart }: NameTable, row: number): Int32Array {
  return cues.subarray(cueStart[row] ?? 0, cueStart[row + 1] ?? 0);
}

/** Rows of entities. */
export function linksOf({ links, linkStart }: NameTable, row: number): Uint32Array {
  return links.subarray(linkStart[row] ?? 0, linkStart[row + 1] ?? 0);
}

/** Hashes of the words of its statements. */
export function topicsOf({ topics, topicStart }: NameTable, row: number): Int32Array {
  return topics.subarray(topicStart[row] ?? 0, topicStart[row + 1] ?? 0);
}
