/** At most `reach` code units of a text that end at a place in it. */
export function textBefore(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/** Fits a text that ends with one of `words`, in any case, white space, and what may stand `between` it and a name. */
export function behind(words: string, between = ''): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})\\s${between}$`, 'iu');
}
