/** The text of a part of a page, cut into blocks as the reader sees them. */

import { MAX_DEPTH, STEP_ELEMENTS } from '../../data/limits/reading.ts';
import { shadowOf, slotted, tagOf, typeOf, walkerOf } from './dom.ts';
import { doubtOf, FOREIGN, INLINE, isMarkedOut, SHORT, SILENT } from './kinds.ts';
import type { Region } from './regions.ts';
import type { Steps } from './steps.ts';
import { writeBlocks, type RawBlock } from './write-blocks.ts';

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
export function* readBlocks(
  root: Element,
  { document, regions, isSmall }: ReadContext,
): Steps<ReadBlocks> {
  const { blocks, hasRoom, addNode, addSign, end, within } = writeBlocks(root);
  const roots: ShadowRoot[] = [];
  let walker = walkerOf(document, root, ELEMENTS_AND_TEXTS);
  /** How deep in links, in open shadow roots, and at all. */
  let links = 0;
  let shadows = 0;
  let depth = 0;

  function readNode(node: Node): void {
    if (typeOf(node) === Node.TEXT_NODE) addNode(node as Text, links > 0);
    else readChild(node as Element, tagOf(node));
  }

  function readChild(child: Element, tag: string): void {
    if (tag === 'br') addSign('\n');
    else if (INLINE.has(tag)) readInline(Number(tag === 'a'));
    else if (SILENT.has(tag)) return;
    else if (FOREIGN.has(tag)) addSign(' ');
    else if (isOut(child, isSmall || shadows > 0, regions.get(child))) end();
    else within(child, () => readBelow(child));
  }

  function readInline(isLink: number): void {
    links += isLink;
    readChildren();
    links -= isLink;
  }

  /** The children of the walker's element, or what its open shadow root shows instead. */
  function readBelow(block: Element): void {
    const shadow = shadowOf(block);
    const shown = shadows > 0 && tagOf(block) === 'slot' ? slotted(block) : [];
    if (shadow) {
      roots.push(shadow);
      readElsewhere(shadow, readChildren);
    } else if (shown.length === 0) readChildren();
    for (const node of shown) readElsewhere(node, () => readNode(node));
  }

  function readElsewhere(place: Node, read: () => void): void {
    const outer = walker;
    walker = walkerOf(document, place, ELEMENTS_AND_TEXTS);
    shadows++;
    read();
    shadows--;
    walker = outer;
  }

  /** Comes back to the walker's element. */
  function readChildren(): void {
    let node = depth < MAX_DEPTH ? walker.firstChild() : null;
    if (!node) return;
    depth++;
    for (; node && hasRoom(); node = walker.nextSibling()) readNode(node);
    depth--;
    walker.parentNode();
  }

  if (shadowOf(root) || walker.firstChild() === null) within(root, () => readBelow(root));
  else yield* walkSiblings(walker, (node) => (readNode(node), hasRoom()));
  end();
  return { blocks, roots };
}

const ELEMENTS_AND_TEXTS = 5;

/** From the walker's node on, for as long as `read` wants more; a few in each step. */
function* walkSiblings(walker: TreeWalker, read: (node: Node) => boolean): Steps<void> {
  for (let step = 1; read(walker.currentNode) && walker.nextSibling(); step++)
    if (step % STEP_ELEMENTS === 0) yield;
}

/** An element without long text is worth a look only when its tag says that it is text. */
function isOut(element: Element, isWorth: boolean, region: Region | undefined): boolean {
  if (region && (region.isOut || region.doubt !== null)) return region.isOut;
  const tag = tagOf(element);
  const isText = isWorth || region || SHORT.has(tag) || (tag.includes('-') && shadowOf(element));
  return !isText || isMarkedOut(element) || doubtOf(element, tag) > 0;
}
