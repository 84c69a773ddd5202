/** Articles in front of names, in the six languages. */

/** In front of a name, in the six languages. */
export const ARTICLE =
  /^(the|an?|el|la|los|las|le|les|l['’]|der|die|das|den|dem|des|o|os|as|il|lo|gli|i)\s?(?=(?:\p{Lu}|\p{Ll}\p{Lu}|\d))(?<=['’]|\s)/iu;

/** A small article is none of the name; a capital one may be left out of a longer name. */
export function withoutArticle(text: string): string[] {
  const [whole, article] = ARTICLE.exec(text) ?? [];
  if (whole === undefined || article === undefined) return [];
  const bare = text.slice(whole.length);
  return article.charAt(0) !== article.charAt(0).toUpperCase() || bare.includes(' ') ? [bare] : [];
}
