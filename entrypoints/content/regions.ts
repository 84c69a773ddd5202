/**
 * Where a page's long texts stand. One walk over the text nodes looks at their length alone; only
 * the ancestors of long ones outside links (a few dozen on a real page) are examined.
 */

import {
  LONG_TEXT_CHARS,
  MAX_DEPTH,
  MAX_LONG_TEXTS,
  MAX_TEXT_NODES,
  STEP_NODES,
} from '../../data/limits/reading.ts';
import { aboveOf, bodyOf, shadowOf, tagOf, walkerOf } from './dom.ts';
import { type Doubt, doubtOf, FOREIGN, INLINE, isMarkedOut, SILENT } from './kinds.ts';
import type { Steps } from './steps.ts';

/** An element with long text in it. */
export interface Region {
  element: Element;
  tag: string;
  parent: Region | null;
  depth: number;
  /** In the order of the document. */
  children: Region[];
  /** No article text: by tag, by its attributes, or by what was found about it. */
  isOut: boolean;
  /** `null` when there was too little text to ask. */
  doubt: Doubt | null;
  /** Weight of long text outside links that stands in this block itself. */
  own: number;
  /** `own` of this element and of all below that are not out. */
  total: number;
  /** Of `total`, what stands in paragraphs of the article's make; found by `findContainer`. */
  good: number;
  /** The same, weighted by how much text stands together. */
  value: number;
}

export interface Regions {
  body: Region;
  of: ReadonlyMap<Node, Region>;
  /** Open shadow roots that were looked into. */
  roots: readonly ShadowRoot[];
  /** More text nodes than one step takes. */
  isLong: boolean;
}

/** A block with less is neither a paragraph nor worth a look at its attributes. */
export const LEAST_PARAGRAPH = 50;

/** With less in the document itself, the article may stand in shadow roots. */
const LITTLE_TEXT = 1000;

/** Regions of a page; `null` without a body. O(text nodes), at most MAX_TEXT_NODES. */
export function* findRegions(document: Document): Steps<Regions | null> {
  const root = bodyOf(document);
  if (!root) return null;
  const body = newRegion(root, null);
  const of = new Map<Node, Region>([[root, body]]);
  const search: Search = { document, of, roots: [], nodes: MAX_TEXT_NODES, texts: MAX_LONG_TEXTS };
  yield* noteTexts(search, root);
  sum(body);
  judge(body);
  if (body.total < LITTLE_TEXT) {
    noteShadows(search, root);
    sum(body);
    judge(body);
  }
  const isLong = MAX_TEXT_NODES - search.nodes > STEP_NODES;
  return { body, of, roots: search.roots, isLong };
}

interface Search {
  document: Document;
  of: Map<Node, Region>;
  roots: ShadowRoot[];
  /** How many nodes may still be looked at, and how many long texts taken in. */
  nodes: number;
  texts: number;
}

function* noteTexts(search: Search, root: Node): Steps<void> {
  const walker = walkerOf(search.document, root, NodeFilter.SHOW_TEXT);
  while (noteSome(search, walker)) yield;
}

/** Answers whether there may be more. */
function noteSome(search: Search, walker: TreeWalker): boolean {
  const { of } = search;
  const end = search.nodes - STEP_NODES;
  while (search.nodes > end) {
    const text = walker.nextNode() as Text | null;
    if (!text || search.nodes-- <= 0 || search.texts <= 0) return false;
    if (text.length < LONG_TEXT_CHARS) continue;
    search.texts--;
    note(text, of);
  }
  return true;
}

/** The texts of open shadow roots: custom elements alone are asked for theirs. */
function noteShadows(search: Search, root: Node): void {
  const walker = walkerOf(search.document, root, NodeFilter.SHOW_ELEMENT);
  for (; search.nodes > 0; search.nodes--) {
    const element = walker.nextNode() as Element | null;
    if (!element) return;
    const shadow = tagOf(element).includes('-') ? shadowOf(element) : null;
    if (!shadow) continue;
    search.roots.push(shadow);
    const texts = walkerOf(search.document, shadow, NodeFilter.SHOW_TEXT);
    while (noteSome(search, texts));
    noteShadows(search, shadow);
  }
}

/** Adds a text to its block, unless it is a link's, no text at all, or nested absurdly deep. */
function note(text: Text, of: Map<Node, Region>): void {
  const data = text.data;
  if (data.trim() === '') return;
  let block = aboveOf(text);
  for (let steps = 0; block && steps < MAX_DEPTH; steps++) {
    const tag = tagOf(block);
    if (tag === 'a' || SILENT.has(tag) || FOREIGN.has(tag)) return;
    if (!INLINE.has(tag)) break;
    block = aboveOf(block);
  }
  const region = block && regionOf(block, of, 0);
  if (region) region.own += weightOf(data);
}

/** Characters, an ideograph or syllable sign counted as three: as much as it says. */
function weightOf(text: string): number {
  return text.charCodeAt(text.length >> 1) > 0x2e7f ? text.length * 3 : text.length;
}

/** `null` for an element below MAX_DEPTH regions, or not below the body. */
function regionOf(element: Element | null, of: Map<Node, Region>, steps: number): Region | null {
  if (!element || steps > MAX_DEPTH) return null;
  const known = of.get(element);
  if (known) return known;
  const parent = regionOf(aboveOf(element), of, steps + 1);
  if (!parent || parent.depth >= MAX_DEPTH) return null;
  const region = newRegion(element, parent);
  of.set(element, region);
  return region;
}

function newRegion(element: Element, parent: Region | null): Region {
  const tag = tagOf(element);
  const isOut =
    parent !== null && (parent.isOut || tag === 'a' || FOREIGN.has(tag) || SILENT.has(tag));
  const depth = parent ? parent.depth + 1 : 0;
  const sums = { own: 0, total: 0, good: 0, value: 0 };
  const region: Region = { element, tag, parent, depth, children: [], isOut, doubt: null, ...sums };
  parent?.children.push(region);
  return region;
}

function sum(region: Region): number {
  let total = region.own;
  for (const child of region.children) total += sum(child);
  return (region.total = total);
}

/** Asks the larger regions what they say of themselves; answers the text that stays. */
function judge(region: Region): number {
  if (!region.isOut && region.total >= LEAST_PARAGRAPH) {
    region.isOut = isMarkedOut(region.element);
    region.doubt = doubtOf(region.element, region.tag);
  }
  let total = 0;
  if (!region.isOut) {
    total = region.own;
    for (const child of region.children) total += judge(child);
  }
  return (region.total = total);
}
