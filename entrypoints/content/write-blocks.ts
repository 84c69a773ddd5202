/** Text of a page as it is read, cut into blocks. */

import {
  MAX_PAGE_BLOCKS,
  MAX_PAGE_CHARS,
  MAX_SLICE_CHARS,
  MAX_READ_NODES,
} from '../../data/limits/reading.ts';
import type { ArticleBlock, Piece } from './block.ts';
import { tagOf } from './dom.ts';
import { isHeadlineTag } from './kinds.ts';
import { languageOf } from './language.ts';

/** A block before it is judged. */
export interface RawBlock extends ArticleBlock {
  tag: string;
  /** Characters of it that stand in links. */
  linked: number;
}

export interface BlockWriter {
  readonly blocks: RawBlock[];
  /** Whether one more node is taken; asked for each. */
  hasRoom: () => boolean;
  addNode: (node: Text, isLinked: boolean) => void;
  /** What stands for a line's end, or for something that is no text. */
  addSign: (sign: string) => void;
  /** Ends a block where one begins that is left out. */
  end: () => void;
  /** What is read meanwhile is a block of this element, apart from what stands before and after. */
  within: (block: Element, read: () => void) => void;
}

/** No block yet; text is `root`'s own. */
export function writeBlocks(root: Element): BlockWriter {
  const blocks: RawBlock[] = [];
  let element = root;
  let isHeadline = isHeadlineTag(tagOf(root));
  let text = '';
  let pieces: Piece[] = [];
  let linked = 0;
  let nodesLeft = MAX_READ_NODES;
  let charsLeft = MAX_PAGE_CHARS;

  function end(): void {
    if (text.length <= MAX_SLICE_CHARS && text.trim() !== '') {
      const language = languageOf(element);
      blocks.push({ text, isHeadline, language, element, pieces, tag: tagOf(element), linked });
    }
    text = '';
    pieces = [];
    linked = 0;
  }

  return {
    blocks,
    hasRoom: () => blocks.length < MAX_PAGE_BLOCKS && nodesLeft-- > 0 && charsLeft > 0,
    addNode(node, isLinked) {
      const data = node.data;
      charsLeft -= data.length;
      pieces.push({ node, start: text.length });
      text += data;
      if (isLinked) linked += data.length;
    },
    addSign: (sign) => void (text += sign),
    end,
    within(block, read) {
      end();
      const outer = element;
      const wasHeadline = isHeadline;
      element = block;
      isHeadline ||= isHeadlineTag(tagOf(block));
      read();
      end();
      element = outer;
      isHeadline = wasHeadline;
    },
  };
}
