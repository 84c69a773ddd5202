/** What a number counts or measures, read from the words that follow it. */

import { foldLetters } from './fold.ts';
import { isStopWord } from './stop-words.ts';
import { wordSet } from './word-set.ts';

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'usd',
  US$: 'usd',
  USD: 'usd',
  '€': 'eur',
  EUR: 'eur',
  '£': 'gbp',
  GBP: 'gbp',
  '¥': 'jpy',
  R$: 'brl',
  C$: 'cad',
  A$: 'aud',
};

/** The unit of a currency's sign. */
export function moneyOf(sign: string): { unit: string } {
  return { unit: CURRENCIES[sign] ?? '' };
}

const MULTIPLIERS: readonly [RegExp, number][] = [
  [/^[\s\u00A0-](?:mil millones|mil milhões)\b/iu, 1e9],
  [/^[\s\u00A0-](?:trillions?|billones|billón|billionen|trilh(?:ão|ões)|bilioni)\b/iu, 1e12],
  [/^[\s\u00A0-](?:billions?|milliards?|milliarden?|mrd\.|bilh(?:ão|ões)|miliard[oi]|bn)\b/iu, 1e9],
  [
    /^[\s\u00A0-](?:millions?|millón|millones|millionen|mio\.|milh(?:ão|ões)|milion[ei])(?!\p{L})/iu,
    1e6,
  ],
  [/^[\s\u00A0-](?:thousand|mil|mille|mila|tausend)\b/iu, 1e3],
];
/** "5m" may be metres, unless money or people are counted. */
const SHORT_COUNT: readonly [RegExp, number][] = [
  [/^m(?=[\s\u00A0](?:people|\p{Ll}+s\b|\p{Ll}+ed\b|more\b))/u, 1e6],
  [/^bn\b/u, 1e9],
];
const SHORT_MONEY: readonly [RegExp, number][] = [
  [/^(?:bn|B)\b/u, 1e9],
  [/^(?:mn?|M)\b/u, 1e6],
  [/^[kK]\b/u, 1e3],
];

/** The worded multiplier at the head of `rest`, and how much of it that takes. */
export function multiplierOf(rest: string, isMoney: boolean): { by: number; length: number } {
  for (const [pattern, by] of [...MULTIPLIERS, ...(isMoney ? SHORT_MONEY : SHORT_COUNT)]) {
    const found = pattern.exec(rest);
    if (found !== null) return { by, length: found[0].length };
  }
  return { by: 1, length: 0 };
}

const PERCENT =
  /^[\s\u00A0\u202F]?(?:%|percent\b|per cent\b|por ciento\b|por cento\b|pour cent\b|prozent\b|per cento\b)/iu;
const MONEY_WORD =
  /^[\s\u00A0]+(?:de |di |d')?(?:(?<usd>US[- ]dollars?|dollars?|dólares|dolares|d[oó]lar|Dollar|dollari)|(?<eur>euros?|Euro)|(?<gbp>pounds|libras))(?!\p{L})/u;
const ATTACHED = /^(?:km²|km|kg|cm|mm|ha|m²|m|g|t)(?![\p{L}\p{N}])/u;
const RATE =
  /^[\s\u00A0]+(?:per|por cada|pro|pour|je|por|auf|ogni)\s+(?<base>\d[\d.,\u00A0\u202F ]*\d)/iu;

/**
 * The unit that `rest`, the text after a number, names and how much of `rest` belongs to the number;
 * `null` when the number is none: an ordinal, a time of day.
 */
export function unitOf(rest: string, language: string): { unit: string; length: number } | null {
  const percent = PERCENT.exec(rest);
  if (percent !== null) return { unit: '%', length: percent[0].length };
  const money = MONEY_WORD.exec(rest)?.groups;
  if (money !== undefined)
    return { unit: money.usd ? 'usd' : money.eur ? 'eur' : 'gbp', length: 0 };
  const attached = ATTACHED.exec(rest);
  if (attached !== null) return { unit: attached[0], length: 0 };
  if (/^(?:\p{L}|[ºª°]|-\p{L})|^[\s\u00A0]?[ap]\.?m\b/u.test(rest)) return null;
  if (language === 'de' && /^\.\s\p{L}/u.test(rest)) return null;
  const rate = RATE.exec(rest)?.groups?.base;
  if (rate !== undefined) return { unit: `per ${rate.replace(/\D/gu, '')}`, length: 0 };
  return { unit: headOf(followingWords(rest), language), length: 0 };
}

/** Adjectives that Romance languages put before the noun. */
const BEFORE_NOUN = wordSet(`
  presuntos presuntas supuestos supuestas nuevos nuevas otros otras grandes primeros primeras ultimos mas
  autres nouveaux nouvelles presumes presumees grands premiers derniers
  supostos supostas novos novas outros outras presunti presunte altri altre nuovi`);

/** Up to four words, as far as nothing but a space is between them and none is a function word. */
function followingWords(rest: string): string[] {
  const run =
    /^(?:[\s\u00A0]+(?:de )?[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*){1,4}/u.exec(rest)?.[0] ?? '';
  const words = run
    .trim()
    .replace(/^(?:de\s|d['’])/u, '')
    .split(/[\s\u00A0]+/u);
  const stop = words.findIndex(
    (word) => isStopWord(foldLetters(word)) && !BEFORE_NOUN.has(foldLetters(word)),
  );
  return (stop < 0 ? words : words.slice(0, stop)).filter((word) => word !== '');
}

/** Plurals without s. */
const PLURAL =
  /^(?:\p{Lu}?\p{Ll}.*[^s])?s$|^(?:people|men|women|children|police|personnel|staff)$/u;

/** German nouns have a capital, English ones their plural; Romance nouns come first. */
function headOf(words: readonly string[], language: string): string {
  let noun: string | undefined;
  if (language === 'en') noun = words.find((word) => PLURAL.test(word));
  else if (language === 'de') noun = words.find((word) => /^\p{Lu}/u.test(word)) ?? words[0];
  else noun = words.find((word) => !BEFORE_NOUN.has(foldLetters(word)));
  return foldLetters(noun?.replace(/['’]s$/u, '') ?? '');
}
