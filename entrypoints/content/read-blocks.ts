/** The text of a part of a page, cut into blocks as the reader sees them. */

import type { ArticleBlock, Piece } from './block.ts';
import { tagOf, typeOf, walkerOf } from './dom.ts';
import { doubtOf, FOREIGN, INLINE, isHeadlineTag, isMarkedOut, SHORT, SILENT } from './kinds.ts';
import type { Region } from './regions.ts';

const MAX_DEPTH = 400;

/** A block before it is judged. */
export interface RawBlock extends ArticleBlock {
  tag: string;
  /** Characters of it that stand in links. */
  linked: number;
}

/** All blocks below `root`, in reading order, without what its elements say is no article text. */
export function readBlocks(
  document: Document,
  root: Element,
  regions: ReadonlyMap<Node, Region>,
): RawBlock[] {
  const reader = new Reader(
    walkerOf(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT),
    regions,
  );
  reader.readElement(root);
  return reader.blocks;
}

class Reader {
  readonly blocks: RawBlock[] = [];
  readonly #regions: ReadonlyMap<Node, Region>;
  #walker: TreeWalker;
  #pieces: Piece[] = [];
  #text = '';
  #linked = 0;
  #links = 0;
  #depth = 0;
  #element!: Element;
  #isHeadline = false;

  constructor(walker: TreeWalker, regions: ReadonlyMap<Node, Region>) {
    this.#walker = walker;
    this.#regions = regions;
  }

  /** Reads a block element: its text is apart from what stands before and after. */
  readElement(element: Element): void {
    this.#flush();
    const outer = this.#element;
    const wasHeadline = this.#isHeadline;
    this.#element = element;
    this.#isHeadline ||= isHeadlineTag(tagOf(element));
    this.#readBelow();
    this.#flush();
    this.#element = outer;
    this.#isHeadline = wasHeadline;
  }

  /** Reads the children of the walker's element and comes back to it. */
  #readBelow(): void {
    const walker = this.#walker;
    let node = this.#depth < MAX_DEPTH ? walker.firstChild() : null;
    if (!node) return;
    this.#depth++;
    for (; node; node = walker.nextSibling()) {
      if (typeOf(node) === Node.TEXT_NODE) this.#readText(node as Text);
      else this.#readChild(node as Element);
    }
    this.#depth--;
    walker.parentNode();
  }

  #readText(node: Text): void {
    const data = node.data;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
    if (this.#links) this.#linked += data.length;
  }

  #readChild(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'br') this.#text += '\n';
    else if (INLINE.has(tag)) this.#readInline(tag);
    else if (SILENT.has(tag)) return;
    else if (FOREIGN.has(tag)) this.#text += ' ';
    else this.#readBlock(element, tag);
  }

  #readInline(tag: string): void {
    if (tag === 'a') this.#links++;
    this.#readBelow();
    if (tag === 'a') this.#links--;
  }

  #readBlock(element: Element, tag: string): void {
    const region = this.#regions.get(element);
    if (
      region ? region.isOut : !SHORT.has(tag) || isMarkedOut(element) || doubtOf(element, tag) > 0
    )
      this.#flush();
    else this.readElement(element);
  }

  #flush(): void {
    if (/\S/.test(this.#text))
      this.blocks.push({
        text: this.#text,
        isHeadline: this.#isHeadline,
        element: this.#element,
        pieces: this.#pieces,
        tag: tagOf(this.#element),
        linked: this.#linked,
      });
    this.#pieces = [];
    this.#text = '';
    this.#linked = 0;
  }
}
