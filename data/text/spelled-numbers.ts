/** Numbers from 20 to 99 in letters: of one day one source says "ninety-two dead", another 92. */

import { baseLanguage } from './language-tag.ts';
import { memoized } from '../memoized.ts';
import { termsOf } from './terms.ts';
import { multiplierOf } from './units.ts';

/** How a language counts from 20 on, in folded words. */
interface Counting {
  /** One to nine; in French to 19, for those follow on 60 and 80. */
  units: string;
  tens: Readonly<Record<number, string>>;
  join: (ten: string, unit: string) => string;
}

const COUNTING: Readonly<Record<string, Counting>> = {
  en: {
    units: 'one two three four five six seven eight nine',
    tens: byTen('twenty thirty forty fifty sixty seventy eighty ninety'),
    join: (ten, unit) => `${ten} ${unit}`,
  },
  es: {
    units: 'uno dos tres cuatro cinco seis siete ocho nueve',
    tens: byTen('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    join: (ten, unit) => (ten === 'veinte' ? `veinti${unit}` : `${ten} y ${unit}`),
  },
  pt: {
    units: 'um dois tres quatro cinco seis sete oito nove',
    tens: byTen('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
    join: (ten, unit) => `${ten} e ${unit}`,
  },
  fr: {
    units:
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf',
    tens: { ...byTen('vingt trente quarante cinquante soixante'), 80: 'quatre vingt' },
    join: (ten, unit) =>
      /^(?:un|onze)$/u.test(unit) && ten !== 'quatre vingt'
        ? `${ten} et ${unit}`
        : `${ten} ${unit}`,
  },
  de: {
    units: 'ein zwei drei vier funf sechs sieben acht neun',
    tens: byTen('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'),
    join: (ten, unit) => `${unit}und${ten}`,
  },
  it: {
    units: 'uno due tre quattro cinque sei sette otto nove',
    tens: byTen('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    join: (ten, unit) => (/^[uo]/u.test(unit) ? ten.slice(0, -1) : ten) + unit,
  },
};

/** "quatre vingt dix neuf" */
const MOST_WORDS = 4;

/**
 * The numbers from 20 to 99 that a text spells out, in order; O(text). "Twenty thousand" is none; nor
 * is anything in a language that is not known here.
 */
export function findSpelledNumbers(text: string, language: string): number[] {
  const numbers = numbersOf(baseLanguage(language));
  if (numbers.size === 0) return [];
  const terms = termsOf(text);
  const found: number[] = [];
  for (let at = 0; at < terms.length; at++) {
    const words = longestFrom(terms, at, numbers);
    if (words === 0) continue;
    const number = numbers.get(terms.slice(at, at + words).join(' '));
    at += words - 1;
    const isTotal = multiplierOf(` ${terms[at + 1] ?? ''}`, false).length === 0;
    if (number !== undefined && isTotal) found.push(number);
  }
  return found;
}

/** How many words from a place on spell a number; 0 when none do. */
function longestFrom(
  terms: readonly string[],
  at: number,
  numbers: ReadonlyMap<string, number>,
): number {
  let words = MOST_WORDS;
  while (words > 0 && !numbers.has(terms.slice(at, at + words).join(' '))) words--;
  return words;
}

const numbersOf = memoized((language: string) => {
  const numbers = new Map<string, number>();
  const counting = COUNTING[language];
  if (counting === undefined) return numbers;
  const units = counting.units.split(' ').map((unit) => unit.replaceAll('_', ' '));
  for (const [value, ten] of Object.entries(counting.tens)) {
    numbers.set(ten, Number(value)).set(`${ten}s`, Number(value));
    units.forEach((unit, at) => {
      const number = Number(value) + at + 1;
      if (!(number in counting.tens)) numbers.set(counting.join(ten, unit), number);
    });
  }
  return numbers;
});

function byTen(words: string): Record<number, string> {
  return Object.fromEntries(words.split(' ').map((word, at) => [20 + 10 * at, word]));
}
