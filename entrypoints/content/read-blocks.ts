/** The text of a part of a page, cut into blocks as the reader sees them. */

import {
  MAX_DEPTH,
  MAX_PAGE_BLOCKS,
  MAX_PAGE_CHARS,
  MAX_SLICE_CHARS,
  MAX_TEXT_NODES,
  STEP_ELEMENTS,
} from '../../data/limits/reading.ts';
import type { ArticleBlock, Piece } from './block.ts';
import { shadowOf, slotted, tagOf, typeOf, walkerOf } from './dom.ts';
import { doubtOf, FOREIGN, INLINE, isHeadlineTag, isMarkedOut, SHORT, SILENT } from './kinds.ts';
import { languageOf } from './language.ts';
import type { Region } from './regions.ts';
import type { Steps } from './steps.ts';

/** A block before it is judged. */
export interface RawBlock extends ArticleBlock {
  tag: string;
  /** Characters of it that stand in links. */
  linked: number;
}

/** The blocks below an element, and the open shadow roots that they were read from. */
export interface ReadBlocks {
  blocks: RawBlock[];
  roots: ShadowRoot[];
}

/** What is known of the page before its blocks are read. */
export interface ReadContext {
  document: Document;
  regions: ReadonlyMap<Node, Region>;
  /** All elements are looked into, not only those with long text. */
  isSmall: boolean;
}

/** All blocks below `root`, in reading order, without what its elements say is no article text. */
export function* readBlocks(root: Element, context: ReadContext): Steps<ReadBlocks> {
  const reader = new Reader(root, context);
  yield* reader.readRoot(root);
  return reader;
}

const ELEMENTS_AND_TEXTS = 5;

class Reader implements ReadBlocks {
  readonly blocks: RawBlock[] = [];
  readonly roots: ShadowRoot[] = [];
  readonly #context: ReadContext;
  #walker: TreeWalker;
  #shadows = 0;
  #pieces: Piece[] = [];
  #text = '';
  #linked = 0;
  #links = 0;
  #depth = 0;
  #left = { nodes: MAX_TEXT_NODES, chars: MAX_PAGE_CHARS };
  #element: Element;
  #isHeadline = false;

  constructor(root: Element, context: ReadContext) {
    this.#context = context;
    this.#element = root;
    this.#walker = walkerOf(context.document, root, ELEMENTS_AND_TEXTS);
  }

  /** Reads the element that all is below, a few of its children in each step. */
  *readRoot(root: Element): Steps<void> {
    if (shadowOf(root) || this.#walker.firstChild() === null) return this.readElement(root);
    let step = STEP_ELEMENTS;
    this.#isHeadline = isHeadlineTag(tagOf(root));
    do {
      this.#readNode(this.#walker.currentNode);
      if (--step > 0) continue;
      yield;
      step = STEP_ELEMENTS;
    } while (this.#hasRoom() && this.#walker.nextSibling());
    this.#flush();
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
    if (shadow) this.#readShadow(shadow);
    else if (this.#shadows > 0 && tagOf(element) === 'slot') this.#readSlot(element);
    else this.#readChildren();
  }

  #readShadow(shadow: ShadowRoot): void {
    this.roots.push(shadow);
    this.#readElsewhere(shadow, () => this.#readChildren());
  }

  #readSlot(slot: Element): void {
    const nodes = slotted(slot);
    if (nodes.length === 0) return this.#readChildren();
    for (const node of nodes)
      if (typeOf(node) === Node.TEXT_NODE) this.#readText(node as Text);
      else this.#readElsewhere(node, () => this.#readNode(node));
  }

  #readElsewhere(root: Node, read: () => void): void {
    const outer = this.#walker;
    this.#walker = walkerOf(this.#context.document, root, ELEMENTS_AND_TEXTS);
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
    for (; node && this.#hasRoom(); node = walker.nextSibling()) this.#readNode(node);
    this.#depth--;
    walker.parentNode();
  }

  #hasRoom(): boolean {
    const { nodes, chars } = this.#left;
    return this.blocks.length < MAX_PAGE_BLOCKS && nodes > 0 && chars > 0;
  }

  #readNode(node: Node): void {
    if (typeOf(node) === Node.TEXT_NODE) this.#readText(node as Text);
    else this.#readChild(node as Element);
  }

  #readText(node: Text): void {
    const data = node.data;
    this.#left.nodes--;
    this.#left.chars -= data.length;
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
    const { regions, isSmall } = this.#context;
    const region = regions.get(element);
    if (region && region.doubt !== null) return region.isOut;
    return (
      region?.isOut ||
      (!region && !isSmall && !SHORT.has(tag) && this.#shadows === 0 && !hasShadow(element, tag)) ||
      isMarkedOut(element) ||
      doubtOf(element, tag) > 0
    );
  }

  #flush(): void {
    if (this.#text.length <= MAX_SLICE_CHARS && /\S/.test(this.#text))
      this.blocks.push({
        text: this.#text,
        isHeadline: this.#isHeadline,
        language: languageOf(this.#element),
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
