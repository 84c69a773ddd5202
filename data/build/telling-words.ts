import { TELLING_WORDS } from '../limits/building.ts';
import { foldLetters } from '../text/fold.ts';

/**
 * For each group of texts, the words that tell it from the others, the most telling first: often in
 * the group, rarely elsewhere. Words of fewer than four letters tell nothing. O(text).
 */
export function tellingWords(groups: readonly (readonly string[])[]): string[][] {
  const counts = groups.map(countWords);
  const inGroups = new Map<string, number>();
  for (const words of counts) {
    for (const word of words.keys()) inGroups.set(word, (inGroups.get(word) ?? 0) + 1);
  }
  return counts.map((words) => {
    const weight = (word: string) =>
      words.get(word)! * Math.log((1 + groups.length) / inGroups.get(word)!);
    const weighed = [...words.keys()].map((word) => ({ word, weight: weight(word) }));
    weighed.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
    return weighed.slice(0, TELLING_WORDS).map(({ word }) => word);
  });
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]{4,}/gu)) {
      const folded = foldLetters(word);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return counts;
}
