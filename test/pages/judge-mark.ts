/** Whether a mark stands in the article: its surroundings are looked up in the text marked by hand. */

import { type Gold, judgePage } from './judge-text.ts';

/** A name in a page and what stands around it. */
export interface NameInPage {
  surface: string;
  /** Text of the innermost block around it, in one line. */
  block: string;
  /** Where the name starts in `block`. */
  at: number;
  isHeadline: boolean;
  isCaption: boolean;
  isStandfirst: boolean;
}

/** Of each side of a mark so much is compared: a block may hold the article and more. */
const AROUND_CHARS = 80;
/** Fewer words stand in any article by chance; they must be a paragraph of it by themselves. */
const FEW_WORDS = 5;

/**
 * The headline, the standfirst and captions count as inside: most gold texts leave them out, and a
 * reader does not.
 */
export function isInArticle(name: NameInPage, { gold, title }: { gold: Gold; title: string }) {
  const { block, isHeadline, isCaption, isStandfirst } = name;
  if (isStandfirst || isCaption) return true;
  if (!isHeadline && block.trim().split(' ').length < FEW_WORDS)
    return gold.paragraphs.some((paragraph) => plain(paragraph) === plain(block));
  const read = { text: surroundings(name), isHeadline, isCaption, isStandfirst, path: '' };
  return judgePage([read], gold, title).outside.length === 0;
}

/** Cut at words. */
function surroundings({ block, at, surface }: NameInPage): string {
  const before = block.slice(0, at).slice(-AROUND_CHARS);
  const after = block.slice(at + surface.length).slice(0, AROUND_CHARS);
  const isCutBefore = at > AROUND_CHARS;
  const isCutAfter = block.length > at + surface.length + AROUND_CHARS;
  return (
    (isCutBefore ? before.replace(/^\S*/, '') : before) +
    surface +
    (isCutAfter ? after.replace(/\S*$/, '') : after)
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
