/** Which part of a page is the article. */

import type { Region, Regions } from './regions.ts';

const DOMINANT = 0.72;
const LEAST_REST = 500;

/** Drops what stands beside the article, then goes down while one child holds nearly all that is left. */
export function findContainer({ body }: Regions): Region {
  clear(body, body.total);
  body.total = resum(body);
  let container = body;
  for (;;) {
    const best = largest(container);
    if (!best || best.total < DOMINANT * container.total || best.total === 0) return container;
    container = best;
  }
}

function largest(region: Region): Region | null {
  let best: Region | null = null;
  for (const child of region.children)
    if (!child.isOut && (!best || child.total > best.total)) best = child;
  return best;
}

/** Class names decide only where most of the text stays. */
function clear(region: Region, all: number): void {
  for (const child of region.children) {
    const rest = all - child.total;
    if (child.doubt === 2 && rest > LEAST_REST) child.isOut = true;
    else if (child.doubt === 1 && child.total < 0.4 * all) child.isOut = true;
    if (!child.isOut) clear(child, all);
  }
}

function resum(region: Region): number {
  if (region.isOut) return 0;
  let total = region.own;
  for (const child of region.children) total += resum(child);
  return (region.total = total);
}
