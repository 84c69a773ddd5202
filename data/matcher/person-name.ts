/** The parts of a person's name. */

/** Small words that belong to the surname after them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du la le el al ben bin ibn abu ter ten zu zur vom st mac bint'.split(
    ' ',
  ),
);

/** Between two surnames of one person: "Sousa e Castro", "Ortega y Gasset". */
export const SURNAME_JOINT = /^[eyi]$/u;

/** Behind a name: which of the family, or a degree. */
export const GENERATION = /,?\s+(?:jr|sr|ii|iii|iv|v|vi|phd|ph\.d|md|esq)\.?$/iu;

/** "al-Assad", "El-Sisi", "ash-Shabab". */
export const ARABIC_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)[-\u2010\u2011](?=\p{Lu})/iu;

/** "Assad" of "al-Assad": the press leaves the article out as often as not. */
export function withoutArabicArticle(word: string): string {
  return word.replace(ARABIC_ARTICLE, '');
}

export function nameWords(text: string): string[] {
  return text.split(/\s+/u).filter((part) => part !== '');
}

/** Where the surname whose last word is `index` begins, particles included; a first name comes before. */
export function particleStart(words: readonly string[], index: number): number {
  let start = index;
  while (start > 1 && PARTICLES.has((words[start - 1] as string).toLowerCase())) start--;
  return start;
}
