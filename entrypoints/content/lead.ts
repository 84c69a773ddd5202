/** What stands above an article's body and belongs to it: the headline and the standfirst. */

import { aboveOf, isBefore, isWithin, queryAll, textOf } from './dom.ts';
import type { Region, Regions } from './regions.ts';

/** A page with more h1 than this is a list of articles. */
const MOST_HEADLINES = 30;
const LEAST_STANDFIRST = 50;
const MOST_STANDFIRST = 900;

/** Elements between the headline and the container, the headline first; empty when it is inside. */
export function findLead(document: Document, { of }: Regions, container: Region): Element[] {
  const headline = headlineOf(document, container.element);
  if (!headline) return [];
  let above: Element | null = headline;
  while (above && !of.has(above)) above = aboveOf(above);
  const inner = above && of.get(above);
  return [headline, ...(inner ? standfirst(headline, inner, container) : [])];
}

/** The last h1 before the container, unless one is in it. */
function headlineOf(document: Document, container: Element): Element | null {
  let found: Element | null = null;
  for (const headline of [...queryAll(document, 'h1')].slice(0, MOST_HEADLINES)) {
    if (isWithin(headline, container)) return null;
    if (isBefore(headline, container)) found = headline;
  }
  return found;
}

/** Sentences between the two, below the element that holds both. */
function standfirst(headline: Element, inner: Region, container: Region): Element[] {
  const above = new Set<Region>();
  for (let region: Region | null = inner; region; region = region.parent) above.add(region);
  const result: Element[] = [];
  for (let region = container; region.parent && !above.has(region); region = region.parent) {
    const before: Element[] = [];
    for (const sibling of region.parent.children) {
      if (sibling === region) break;
      gather(sibling, headline, before);
    }
    result.unshift(...before);
  }
  return result;
}

const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964:"'\u2019\u201d\u00bb)]\s*$/;

function gather(region: Region, headline: Element, found: Element[]): void {
  if (region.isOut || (region.doubt ?? 0) > 0 || region.tag === 'li') return;
  const isSentence =
    region.own >= LEAST_STANDFIRST &&
    region.own <= MOST_STANDFIRST &&
    (region.tag !== 'div' || SENTENCE_END.test(textOf(region.element)));
  if (isSentence && isBefore(headline, region.element)) found.push(region.element);
  else for (const child of region.children) gather(child, headline, found);
}
