/** The text of a part of a page, cut into blocks as the reader sees them. */

import { MAX_DEPTH, MAX_PAGE_BLOCKS, MAX_SLICE_CHARS } from '../../data/limits/reading.ts';
import type { ArticleBlock, Piece } from './block.ts';
import { shadowOf, slotted, tagOf, typeOf, walkerOf } from './dom.ts';
import { doubtOf, FOREIGN, INLINE, isHeadlineTag, isMarkedOut, SHORT, SILENT } from './kinds.ts';
import type { Region } from './regions.ts';

/** A block before it is judged. */
export interface RawBlock extends ArticleBlock {
  tag: string;
  /** Characters of it that stand in links. */
  linked: number;
}

/**
 * All blocks below `root`, in reading order, without what its elements say is no article text. On a
 * large page only elements with long text are looked into; `isSmall` looks into all.
 */
export function readBlocks(
  document: Document,
  root: Element,
  regions: ReadonlyMap<Node, Region>,
  isSmall = false,
): RawBlock[] {
  const reader = new Reader(document, root, regions, isSmall);
  reader.readElement(root);
  return reader.blocks;
}

const ELEMENTS_AND_TEXTS = 5;

class Reader {
  readonly blocks: RawBlock[] = [];
  readonly #regions: ReadonlyMap<Node, Region>;
  readonly #document: Document;
  readonly #isSmall: boolean;
  #walker: TreeWalker;
  #shadows = 0;
  #pieces: Piece[] = [];
  #text = '';
  #linked = 0;
  #links = 0;
  #depth = 0;
  #element!: Element;
  #isHeadline = false;

  constructor(
    document: Document,
    root: Node,
    regions: ReadonlyMap<Node, Region>,
    isSmall: boolean,
  ) {
    this.#document = document;
    this.#walker = walkerOf(document, root, ELEMENTS_AND_TEXTS);
    this.#regions = regions;
    this.#isSmall = isSmall;
  }

  /** Reads a block element: its text is apart from what stands before and after. */
  readElement(element: Element): void {
    this.#flush();
    const outer = this.#element;
    const wasHeadline = this.#isHeadline;
    this.#element = element;
    this.#isHeadline ||= isHeadlineTag(tagOf(element));
    this.#readBelow(element);
    this.#flush();
    this.#element = outer;
    this.#isHeadline = wasHeadline;
  }

  /** Reads the children of the walker's element, or what its open shadow root shows instead. */
  #readBelow(element: Element): void {
    const shadow = shadowOf(element);
    if (shadow) this.#readElsewhere(shadow, () => this.#readChildren());
    else if (this.#shadows > 0 && tagOf(element) === 'slot') this.#readSlot(element);
    else this.#readChildren();
  }

  #readSlot(slot: Element): void {
    const nodes = slotted(slot);
    if (nodes.length === 0) return this.#readChildren();
    for (const node of nodes)
      if (typeOf(node) === Node.TEXT_NODE) this.#readText(node as Text);
      else this.#readElsewhere(node, () => this.#readChild(node as Element));
  }

  #readElsewhere(root: Node, read: () => void): void {
    const outer = this.#walker;
    this.#walker = walkerOf(this.#document, root, ELEMENTS_AND_TEXTS);
    this.#shadows++;
    read();
    this.#shadows--;
    this.#walker = outer;
  }

  /** Comes back to the walker's element. */
  #readChildren(): void {
    const walker = this.#walker;
    let node = this.#depth < MAX_DEPTH ? walker.firstChild() : null;
    if (!node) return;
    this.#depth++;
    for (; node && this.blocks.length < MAX_PAGE_BLOCKS; node = walker.nextSibling()) {
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
    this.#readChildren();
    if (tag === 'a') this.#links--;
  }

  #readBlock(element: Element, tag: string): void {
    if (this.#isOut(element, tag)) this.#flush();
    else this.readElement(element);
  }

  /** An element without long text is worth a look only when its tag says that it is text. */
  #isOut(element: Element, tag: string): boolean {
    const region = this.#regions.get(element);
    if (region && region.doubt !== null) return region.isOut;
    return (
      region?.isOut ||
      (!region &&
        !this.#isSmall &&
        !SHORT.has(tag) &&
        this.#shadows === 0 &&
        !hasShadow(element, tag)) ||
      isMarkedOut(element) ||
      doubtOf(element, tag) > 0
    );
  }

  #flush(): void {
    if (this.#text.length <= MAX_SLICE_CHARS && /\S/.test(this.#text))
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

const hasShadow = (element: Element, tag: string): boolean =>
  tag.includes('-') && shadowOf(element) !== null;
