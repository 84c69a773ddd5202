/** Which names of the blocks read of a page would be marked, and whether they stand in its article. */

import type { Library } from '../../data/library/library.ts';
import { isInArticle } from './judge-mark.ts';
import type { Gold, ReadBlock } from './judge-text.ts';

/** One name, at its first place in the page. */
export interface FoundName {
  surface: string;
  isInside: boolean;
  /** The block's text and where it stands. */
  where: string;
}

/** A page as it was read, with what it should say. */
interface ReadPage {
  blocks: readonly ReadBlock[];
  gold: Gold;
  title: string;
  language: string;
}

interface Place {
  block: ReadBlock;
  start: number;
  end: number;
}

/** First mentions of the library's entities: what a reader sees marked. */
export function marksIn(library: Library, page: ReadPage): FoundName[] {
  const { mentions } = library.findMentions({
    blocks: page.blocks.map(({ text, isHeadline }) => ({ text, isHeadline })),
    language: page.language,
    established: [],
  });
  const firsts = new Map<string, Place>();
  for (const [at, found] of mentions.entries())
    for (const { entity, start, end } of found)
      if (!firsts.has(entity)) firsts.set(entity, { block: page.blocks[at]!, start, end });
  return judge(firsts, page);
}

/** Two capitalised words or more in a row: names that any library might know. */
const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+(?:de|del|la|of|van|von|bin|al)?\s*\p{Lu}[\p{L}\p{M}'’-]+)+/gu;

/** First places of all that looks like a name, whatever a library knows. */
export function namesIn(page: ReadPage): FoundName[] {
  const firsts = new Map<string, Place>();
  for (const block of page.blocks)
    for (const { 0: surface, index } of block.text.matchAll(NAME))
      if (!firsts.has(surface))
        firsts.set(surface, { block, start: index, end: index + surface.length });
  return judge(firsts, page);
}

function judge(places: ReadonlyMap<string, Place>, page: ReadPage): FoundName[] {
  return [...places.values()].map(({ block, start, end }) => {
    const line = (text: string) => text.replace(/\s+/g, ' ');
    const surface = block.text.slice(start, end);
    const at = line(block.text.slice(0, start)).length;
    const name = { ...block, surface: line(surface), block: line(block.text), at };
    return {
      surface,
      isInside: isInArticle(name, page),
      where: `${line(block.text).trim().slice(0, 90)} [${block.path}]`,
    };
  });
}
