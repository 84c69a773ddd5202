/** Words of a text with what tells names apart: capitals, the start of a sentence, what stands between. */

import { splitSentences } from '../text/sentences.ts';

export interface Token {
  text: string;
  /** In lower case, without a possessive ending. */
  folded: string;
  /** UTF-16 offsets in the text, `end` exclusive, without a possessive ending. */
  start: number;
  end: number;
  isCapital: boolean;
  /** "'s" follows: what comes next is its own. */
  isOwner: boolean;
  /** The first word of its sentence, after quotation marks and brackets: its capital says nothing. */
  opensSentence: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

/** A word with inner dots, apostrophes and hyphens, an initial with its stop, or initials: J.R.R., EE. */
const WORD =
  /(?:\p{Lu}\.){2,}|(?:Jr|Sr)\.|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s$/u;

/** The words of a text in order. O(text). */
export function tokensOf(text: string, language: string): Token[] {
  const openings = new Set(splitSentences(text, language).map(({ start }) => start));
  const tokens: Token[] = [];
  let last = 0;
  let isOpen = false;
  for (const found of text.matchAll(WORD)) {
    const gap = text.slice(last, found.index);
    for (let at = last; at <= found.index; at++) isOpen ||= openings.has(at);
    const bare = found[0].replace(POSSESSIVE, '');
    last = found.index + found[0].length;
    tokens.push({
      text: bare,
      folded: bare.toLowerCase(),
      start: found.index,
      end: found.index + bare.length,
      isCapital: /^\p{Lu}/u.test(bare),
      isOwner: bare !== found[0],
      opensSentence: isOpen || /["“”«:]\s*$|^\s*[-–—•*]\s*$/u.test(gap),
      gap,
    });
    isOpen = false;
  }
  return tokens;
}
