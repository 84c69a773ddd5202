/** How a speaker whom the library does not know is called. */

import type { Reading } from './reading.ts';
import { isCapitalised } from './token-class.ts';
import type { Token } from './tokens.ts';

/** A quotation mark may stand before a sentence's first word. */
const AT_START = 1;

/** The words of the phrase; a common noun at a sentence's start loses its capital. */
export function plainName(core: readonly Token[], reading: Reading): string {
  const text = textOf(core);
  const isKept =
    reading.grammar.hasNounCapitals ||
    core[0]!.kind === 'name' ||
    core[0]!.start > AT_START ||
    isProper(core[0]!, reading);
  const isNamePart = core[1] !== undefined && core[1].kind === 'word' && isCapitalised(core[1]);
  return isKept || isNamePart ? text : text[0]!.toLowerCase() + text.slice(1);
}

/** The words as the sentence has them. */
export function textOf(tokens: readonly Token[]): string {
  const text = tokens.map((token) => token.text).join(' ');
  return text.replace(/ (['’])/g, '$1').replace(/(?<=\p{L}['’]) /gu, '');
}

const DEMONYM = /^\p{Lu}.*(?:ans?|ese|ish|eños?|eñas?|lis?)$/u;
const NO_DEMONYM =
  /^(?:Hum|Veter|Civili|Histori|Librari|Guardi|Pedestri|Wom|Partis|Pl|Lo|Orph)an|ici?ans?$/;

/** A capitalised word that keeps its capital inside a sentence, as far as can be told. */
export function isProper(token: Token, { properWords }: Reading): boolean {
  if (!isCapitalised(token)) return false;
  const { text } = token;
  const isDemonym = DEMONYM.test(text) && !NO_DEMONYM.test(text);
  return /\p{Lu}/u.test(text.slice(1)) || isDemonym || properWords.has(text);
}
