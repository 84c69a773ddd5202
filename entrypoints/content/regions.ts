/**
 * Where a page's long texts stand. One walk over the text nodes looks at their length alone; only
 * the ancestors of long ones (a few dozen on a real page) are examined.
 */

import { bodyOf, parentOf, tagOf, walkerOf } from './dom.ts';
import { type Doubt, doubtOf, FOREIGN, INLINE, isMarkedOut, SILENT } from './kinds.ts';

/** An element with long text in it. */
export interface Region {
  element: Element;
  tag: string;
  parent: Region | null;
  children: Region[];
  isOut: boolean;
  doubt: Doubt;
  isLink: boolean;
  /** Characters of long text outside links that stand in this block itself. */
  own: number;
  /** `own` of this element and all below. */
  total: number;
  /** Of `total`, what stands in paragraphs of the article's make; found by `findContainer`. */
  good: number;
  /** The same, weighted by how much text stands together. */
  value: number;
}

export interface Regions {
  body: Region;
  of: ReadonlyMap<Node, Region>;
}

const LONG_TEXT = 20;

/** Regions of a page; `null` without a body. O(text nodes). */
export function findRegions(
  document: Document,
  root: Node | null = bodyOf(document),
): Regions | null {
  if (!root) return null;
  const of = new Map<Node, Region>();
  const body = newRegion(root as Element, null);
  of.set(root, body);
  const walker = walkerOf(document, root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    if (text.length >= LONG_TEXT) note(text, of);
  sum(body);
  return { body, of };
}

function newRegion(element: Element, parent: Region | null): Region {
  const tag = tagOf(element);
  const region: Region = {
    element,
    tag,
    parent,
    children: [],
    isOut: parent !== null && (parent.isOut || FOREIGN.has(tag) || SILENT.has(tag)),
    doubt: 0,
    isLink: tag === 'a' || (parent?.isLink ?? false),
    own: 0,
    total: 0,
    good: 0,
    value: 0,
  };
  if (parent && !region.isOut) {
    region.isOut = isMarkedOut(element);
    if (!INLINE.has(tag)) region.doubt = doubtOf(element, tag);
  }
  parent?.children.push(region);
  return region;
}

function note(text: Text, of: Map<Node, Region>): void {
  const region = regionOf(parentOf(text)!, of);
  if (region.isOut || region.isLink || !/\S/.test(text.data)) return;
  let block = region;
  while (INLINE.has(block.tag) && block.parent) block = block.parent;
  block.own += weightOf(text.data);
}

/** Characters, an ideograph or syllable sign counted as three: as much as it says. */
export function weightOf(text: string): number {
  return text.charCodeAt(text.length >> 1) > 0x2e7f ? text.length * 3 : text.length;
}

function regionOf(node: Node, of: Map<Node, Region>): Region {
  const known = of.get(node);
  if (known) return known;
  const region = newRegion(node as Element, regionOf(parentOf(node)!, of));
  of.set(node, region);
  return region;
}

function sum(region: Region): number {
  if (region.isOut) return 0;
  let total = region.own;
  for (const child of region.children) total += sum(child);
  return (region.total = total);
}
