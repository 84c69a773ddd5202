/**
 * A page with the extension against the same page without it. A page whose scripts do not do the same
 * every time, though clock and dice are held, is compared with its scripts off: `script-src 'none'`
 * from the server on both sides stops the page's scripts and none of ours.
 */

import type { Look } from './side.ts';

/** So often a page may try to be the same with its scripts running. */
const ROUNDS = 2;

export type Verdict = 'same' | 'same, its scripts off' | 'changed';

export interface Comparison<Ours> {
  verdict: Verdict;
  /** The last look with the extension. */
  ours: Ours;
  /** Where a changed page differs: without | with. */
  difference: string;
}

/** Looks at a page, without and with the extension at the same time; `isStill` with its scripts off. */
export type LookBoth<Ours> = (isStill: boolean) => Promise<[Look, Ours]>;

/** Looks as often as it needs. */
export async function compare<Ours extends Look>(both: LookBoth<Ours>): Promise<Comparison<Ours>> {
  const without = new Set<string>();
  const withUs = new Set<string>();
  for (let round = 1; round <= ROUNDS; round++) {
    const [theirs, our] = await both(false);
    without.add(pictureOf(theirs));
    withUs.add(pictureOf(our));
    if ([...withUs].some((picture) => without.has(picture)))
      return { verdict: 'same', ours: our, difference: '' };
  }
  const [theirs, our] = await both(true);
  const isSame = pictureOf(theirs) === pictureOf(our);
  return {
    verdict: isSame ? 'same, its scripts off' : 'changed',
    ours: our,
    difference: differenceOf(theirs, our),
  };
}

function pictureOf({ address, html, text, globals, sheets }: Look): string {
  return [address, html, text, globals, sheets].join('\n');
}

function differenceOf(theirs: Look, ours: Look): string {
  const [left, right] = [pictureOf(theirs), pictureOf(ours)];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const part = (whole: string) => whole.slice(Math.max(at - 40, 0), at + 80).replace(/\s+/g, ' ');
  return `${part(left)} | ${part(right)}`;
}
