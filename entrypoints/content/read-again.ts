/** Reading a changed page again, without losing what is known of the text that stayed. */

import type { ArticleBlock } from './block.ts';
import { collectArticle, type CollectOptions } from './collect.ts';
import type { Steps } from './steps.ts';

/** What a new reading changed. */
export interface Reading {
  /** The article as it is now, in reading order; an unchanged block is the same object as before. */
  blocks: ArticleBlock[];
  /** Those of `blocks` that are new or have changed. */
  added: ArticleBlock[];
  /** Earlier blocks that are gone or have changed. */
  removed: ArticleBlock[];
  /** Open shadow roots that were read: what changes in them is not seen from outside. */
  roots: readonly ShadowRoot[];
  /** The page is so long that it is read in steps. */
  isLong: boolean;
}

/** Reads the page again. A block is unchanged when the same text nodes hold the same text. */
export function* readAgain(
  previous: readonly ArticleBlock[],
  document: Document,
  options: CollectOptions,
): Steps<Reading> {
  const known = new Map(previous.map((block) => [block.pieces[0]?.node, block]));
  const article = yield* collectArticle(document, options);
  const added: ArticleBlock[] = [];
  const blocks = article.blocks.map((block) => {
    const before = known.get(block.pieces[0]?.node);
    if (before && isSame(before, block)) return before;
    added.push(block);
    return block;
  });
  const now = new Set(blocks);
  const removed = previous.filter((block) => !now.has(block));
  return { ...article, blocks, added, removed };
}

function isSame(before: ArticleBlock, now: ArticleBlock): boolean {
  return (
    before.text === now.text &&
    before.isHeadline === now.isHeadline &&
    before.pieces.length === now.pieces.length &&
    before.pieces.every((piece, at) => piece.node === now.pieces[at]!.node)
  );
}
