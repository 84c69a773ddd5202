/** How much of a query's order a text keeps: "worst of the worst" is more than its words. */

import { isStopWord } from '../text/stop-words.ts';

/** Share of the query's neighbouring words that are neighbours in the text, 0 to 1; 0 for one word. */
export function phraseShare(words: readonly string[], text: readonly string[]): number {
  const neighbours = new Set(pairsOf(text));
  const pairs = pairsOf(words);
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => neighbours.has(pair)).length / pairs.length;
}

/** Whether words stand in a text one after the other. */
export function hasPhrase(phrase: readonly string[], text: readonly string[]): boolean {
  return ` ${text.join(' ')} `.includes(` ${phrase.join(' ')} `);
}

/** Two words without meaning side by side say nothing. */
function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return isStopWord(word) && isStopWord(before) ? [] : [`${before} ${word}`];
  });
}
