/** How much of a query's order a text keeps: "worst of the worst" is more than its words. */

import { isStopWord } from '../text/stop-words.ts';

/** Share of the query's neighbouring words that are neighbours in the text, 0 to 1; 0 for one word. */
export function phraseShare(words: readonly string[], text: readonly string[]): number {
  const pairs = pairsOf(words);
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => areNeighbours(pair, text)).length / pairs.length;
}

/** Whether words stand in a text one after the other. */
export function hasPhrase(phrase: readonly string[], text: readonly string[]): boolean {
  return ` ${text.join(' ')} `.includes(` ${phrase.join(' ')} `);
}

type Pair = readonly [first: string, second: string];

/** Two words without meaning side by side say nothing. */
function pairsOf(words: readonly string[]): Pair[] {
  return words.slice(1).flatMap((second, at): Pair[] => {
    const first = words[at] ?? '';
    return isStopWord(first) && isStopWord(second) ? [] : [[first, second]];
  });
}

function areNeighbours([first, second]: Pair, text: readonly string[]): boolean {
  let at = text.indexOf(second, 1);
  while (at > 0 && text[at - 1] !== first) at = text.indexOf(second, at + 1);
  return at > 0;
}
