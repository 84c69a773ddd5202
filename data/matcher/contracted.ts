/**
 * Contracted articles: "Le Havre" is "Havre" behind "du" and "au", "La Spezia" is "Spezia" behind
 * "alla", "O Globo" is "Globo" behind "do". Nowhere else does the bare word stand for them.
 */

import { FORM } from './table.ts';
import { textBefore } from './text-before.ts';

/** An article that is a part of a name, with what it becomes behind a preposition. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  le: 'au|du',
  les: 'aux|des',
  la: 'alla|della|dalla|nella|sulla',
  il: 'al|del|dal|nel|sul',
  lo: 'allo|dello|dallo|nello|sullo',
  i: 'ai|dei|dai|nei|sui',
  gli: 'agli|degli|dagli|negli|sugli',
  l: 'all|dell|dall|nell|sull',
  o: 'ao|do|no|pelo',
  a: 'à|da|na|pela',
  os: 'aos|dos|nos|pelos',
  as: 'às|das|nas|pelas',
};

const ARTICLE_OF_NAME = /^(Les?|La|Il|Lo|I|Gli|Os?|As?)\s+(?=\p{Lu})|^(L)['’](?=\p{Lu})/u;

/** "Havre" of "Le Havre"; `null` of a name without an article, or of more words behind it. */
export function contractedForm(name: string): string | null {
  const [article] = ARTICLE_OF_NAME.exec(name) ?? [];
  if (article === undefined || /\s/u.test(name.slice(article.length))) return null;
  return name.slice(article.length);
}

/**
 * Flags of a contracted form at a place of the text; `null` where no contraction stands before it. A
 * town is named so as if by its name; others only in quotation marks or where the page has the full
 * name, because there is a "Coupe du Monde".
 */
export function contractedFlags(
  { name, flags, isPlace }: { name: string; flags: number; isPlace: boolean },
  text: string,
  start: number,
): number | null {
  const [, article, elided] = ARTICLE_OF_NAME.exec(name) ?? [];
  const before = patterns.get((article ?? elided ?? '').toLowerCase());
  const found = before?.exec(textBefore(text, start, REACH));
  if (found === null || found === undefined) return null;
  const [, head, quotation = ''] = found;
  const isSure = isPlace || quotation !== '';
  if (!isSure && head !== undefined) return null;
  return isSure ? flags & ~NEEDS : flags;
}

const NEEDS = FORM.isDerived | FORM.isPart | FORM.requiresFullName;
/** Code units looked at before a name. */
const REACH = 32;

const patterns = new Map(
  Object.entries(CONTRACTIONS).map(([article, contracted]) => {
    const any = contracted.replace(
      /(?<=^|\|)\p{L}/gu,
      (first) => `[${first}${first.toUpperCase()}]`,
    );
    const behind = article === 'l' ? "['’]" : '\\s';
    const head = '(\\p{Lu}[\\p{L}\\p{M}-]*\\s)?(?<![\\p{L}\\p{M}])';
    return [article, new RegExp(`${head}(?:${any})${behind}([«“"‘]\\s?)?$`, 'u')];
  }),
);
