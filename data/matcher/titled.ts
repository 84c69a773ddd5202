/**
 * Titles: who is called "President Maduro" is no place, and "el presidente Maduro" neither, whatever
 * towns are called so.
 */

import type { Candidate } from './candidate.ts';
import type { MentionBlock } from './mention-request.ts';
import { wordBefore } from './neighbours.ts';
import { PERSONAL_TITLES } from './setting-words.ts';

/** Leaves out the places among what could be meant behind a person's title. */
export function dropTitledPlaces<Found extends Candidate>(
  candidates: readonly Found[],
  { blocks, language }: { blocks: readonly MentionBlock[]; language: string },
): Found[] {
  return candidates.flatMap((candidate) => {
    const { readings, block } = candidate;
    if (!readings.some(({ kind }) => kind === 'place')) return [candidate];
    if (!hasTitle(candidate, blocks[block]?.text ?? '', language)) return [candidate];
    const kept = readings.filter(({ kind }) => kind !== 'place');
    return kept.length === 0 ? [] : [{ ...candidate, readings: kept }];
  });
}

/** English writes a title before a name with a capital: "the president Mexico elected" has none. */
function hasTitle({ start }: Candidate, text: string, language: string): boolean {
  const before = wordBefore(text, start);
  if (before === null || before.hasHyphen || !PERSONAL_TITLES.has(before.word)) return false;
  return before.isCapital || !/^en/iu.test(language);
}
