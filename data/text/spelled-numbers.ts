/** Numbers from 20 to 99 in letters: of one day one source says "ninety-two dead", another 92. */

import { NUMBERS } from './concepts/numbers.ts';
import { termsOf } from './terms.ts';
import { multiplierOf } from './units.ts';

/** Those that are a word of their own, by that word; `NUMBERS` has no one, for that is an article. */
const VALUES = new Map(
  `1 one un uno um ein ${NUMBERS} 13 treize
  14 quatorze
  16 seize`
    .split('\n')
    .flatMap((line) => {
      const [value, ...words] = line.trim().split(/\s+/u);
      return words.map((word) => [word, Number(value)] as const);
    }),
);
/** "noventa y dos", "noventa e dois", "vingt et un" */
const AND = new Set(['y', 'e', 'et']);
/** "zweiundneunzig", "veintidós" */
const ONE_WORD = /^(?:(?<unit>.+)und|(?<twenty>veint)i)(?<rest>.+)$/u;

/** A number that is read, and at which word its text goes on. */
interface Spelled {
  value: number;
  end: number;
}

/**
 * The numbers from 20 to 99 that a text spells out in English, Spanish, French, German or Portuguese,
 * in order; O(text). "Twenty thousand" is none.
 */
export function findSpelledNumbers(text: string): number[] {
  const terms = termsOf(text);
  const found: number[] = [];
  for (let at = 0; at < terms.length; at++) {
    const { value, end } = readNumber(terms, at);
    if (value < 20) continue;
    at = end - 1;
    if (multiplierOf(` ${terms[end] ?? ''}`, false).length === 0) found.push(value);
  }
  return found;
}

function readNumber(terms: readonly string[], at: number): Spelled {
  const term = terms[at] ?? '';
  const isFourTwenties = term === 'quatre' && /^vingts?$/u.test(terms[at + 1] ?? '');
  if (isFourTwenties) return withUnits(terms, { value: 80, end: at + 2 });
  const parts = ONE_WORD.exec(term)?.groups;
  const value = parts ? joined(parts) : (VALUES.get(term) ?? 0);
  return value >= 20 && value % 10 === 0
    ? withUnits(terms, { value, end: at + 1 })
    : { value, end: at + 1 };
}

function joined({ unit, rest = '' }: Record<string, string | undefined>): number {
  const value = VALUES.get(rest) ?? 0;
  if (unit === undefined) return value < 10 ? 20 + value : 0;
  return value < 20 ? 0 : value + (VALUES.get(unit) ?? 0);
}

/** In French, those up to 19 follow 60 and 80. */
function withUnits(terms: readonly string[], ten: Spelled): Spelled {
  const at = AND.has(terms[ten.end] ?? '') ? ten.end + 1 : ten.end;
  const units = VALUES.get(terms[at] ?? '') ?? 0;
  const most = ten.value === 60 || ten.value === 80 ? 20 : 10;
  if (units === 0 || units >= most) return ten;
  const more = units === 10 ? (VALUES.get(terms[at + 1] ?? '') ?? 0) : 0;
  const isTeen = more >= 7 && more < 10;
  return { value: ten.value + units + (isTeen ? more : 0), end: at + (isTeen ? 2 : 1) };
}
