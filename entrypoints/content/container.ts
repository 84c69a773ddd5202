/**
 * Which part of a page is the article: where paragraphs of one make stand together. Teasers are
 * alike too, but each stands alone in its box; so a paragraph counts more the more text is beside it.
 */

import { attributeOf } from './dom.ts';
import { LEAST_PARAGRAPH, type Region, type Regions } from './regions.ts';

/** Value that may be left outside without a second thought. */
const NEARLY_ALL = 0.93;
/** Value that may be left outside when much more other text is. */
const MOST = 0.5;
/** An element with so much of the page's text is its frame. */
const NEARLY_PAGE = 0.6;
/** What a paragraph counts in an element that calls itself the article's body. */
const TRUST_IN_BODY = 1.5;
/** What a paragraph in an element of doubtful class still counts. */
const TRUST = [1, 0.3, 0.1] as const;

/** Goes down to the element that holds the article's text, then drops what stands beside it there. */
export function findContainer({ body }: Regions): Region {
  rate(body);
  let container = body;
  for (let next = childToEnter(body); next; next = childToEnter(container)) container = next;
  dropDoubtful(container);
  return container;
}

interface Make {
  value: number;
  blocks: Region[];
}

/** Gives each region the `value` and the length of the article's paragraphs in it. */
function rate(body: Region): void {
  const makes = new Map<string, Make>();
  gather(body, 1, { all: body.total, makes });
  let best: Make = { value: 0, blocks: [] };
  for (const make of makes.values()) if (make.value > best.value) best = make;
  const values = best.blocks.map(({ value }) => value);
  for (const make of makes.values()) for (const block of make.blocks) block.value = 0;
  for (const [at, block] of best.blocks.entries())
    for (let region: Region | null = block; region; region = region.parent) {
      region.value += values[at]!;
      region.good += block.own;
    }
}

interface Found {
  /** Text of the whole page. */
  all: number;
  makes: Map<string, Make>;
}

function gather(region: Region, trust: number, found: Found): void {
  let together = 0;
  for (const child of region.children) if (!child.isOut) together += child.own;
  for (const child of region.children) {
    if (child.isOut || child.total < LEAST_PARAGRAPH) continue;
    const childTrust = trustIn(child, trust, found.all);
    if (child.own >= LEAST_PARAGRAPH) {
      child.value = child.own * Math.sqrt(together) * childTrust * (child.tag === 'li' ? 0.3 : 1);
      add(found.makes, `${region.tag} ${makeOf(child)}`, child);
    }
    if (child.children.length > 0) gather(child, childTrust, found);
  }
}

/** Class names say little about an element around most of the page, and nothing above a body. */
function trustIn(region: Region, trust: number, all: number): number {
  if (region.doubt === 1 && region.own === 0 && region.total > NEARLY_PAGE * all) region.doubt = 0;
  return region.doubt === -1 ? TRUST_IN_BODY : trust * TRUST[region.doubt ?? 0];
}

function add(makes: Map<string, Make>, name: string, block: Region): void {
  let make = makes.get(name);
  if (!make) makes.set(name, (make = { value: 0, blocks: [] }));
  make.blocks.push(block);
  make.value += block.value;
}

/** Elements of one make look alike: same tag and first class, numbers aside. */
const makeOf = ({ element, tag }: Region): string =>
  `${tag} ${/^\s*([^\s\d]*)/.exec(attributeOf(element, 'class'))?.[1] ?? ''}`;

function childToEnter(region: Region): Region | null {
  let best: Region | null = null;
  for (const child of region.children) if (child.value > (best?.value ?? 0)) best = child;
  if (!best || best.tag === 'p' || best.value < MOST * region.value) return null;
  const lost = region.good - best.good;
  const shed = region.total - best.total - lost;
  return best.value >= NEARLY_ALL * region.value || shed > 2 * lost ? best : null;
}

/** A doubtful class names something beside the article, unless much of the article bears it. */
function dropDoubtful(container: Region): void {
  const bearers = new Map<string, Region[]>();
  collectDoubtful(container, bearers);
  for (const regions of bearers.values()) {
    let total = 0;
    for (const region of regions) total += region.total;
    if (total < 0.4 * container.total) for (const region of regions) region.isOut = true;
  }
}

function collectDoubtful(region: Region, bearers: Map<string, Region[]>): void {
  for (const child of region.children) {
    if (child.isOut) continue;
    if (child.doubt !== null && child.doubt > 0) {
      const name = makeOf(child);
      const alike = bearers.get(name);
      if (alike) alike.push(child);
      else bearers.set(name, [child]);
    }
    collectDoubtful(child, bearers);
  }
}
