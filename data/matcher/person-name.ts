/** The parts of a person's name. */

/** Small words that belong to the surname after them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du la le el al ben bin ibn abu ter ten zu zur vom st mac bint'.split(
    ' ',
  ),
);

/** Behind a name: which of the family, or a degree. */
export const GENERATION = /,?\s+(?:jr|sr|ii|iii|iv|v|vi|phd|ph\.d|md|esq)\.?$/iu;

export function nameWords(text: string): string[] {
  return text.split(/\s+/u).filter((part) => part !== '');
}

/** Where the surname whose last word is `index` begins, particles included; a first name comes before. */
export function particleStart(words: readonly string[], index: number): number {
  let start = index;
  while (start > 1 && PARTICLES.has((words[start - 1] as string).toLowerCase())) start--;
  return start;
}
