import { foldLetters } from '../text/fold.ts';
import {
  CALENDAR,
  COMPOUND_HEADS,
  FUNCTION_WORDS,
  GENERIC_WORDS,
  TITLES,
} from './setting-words.ts';

const COMMON = [TITLES, CALENDAR, COMPOUND_HEADS, FUNCTION_WORDS, GENERIC_WORDS];

/** A word of the kind that a thousand names have: alone it stands for none of them. */
export function isCommonWord(word: string): boolean {
  const folded = foldLetters(word);
  return COMMON.some((words) => words.has(folded));
}
