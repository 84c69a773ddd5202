import { NEARLY_SAME_SHARE } from '../limits/card-order.ts';

const NUMBER = /\p{Nd}/u;

/**
 * Whether two sets of words are the same sentence but for a word or two. Another number is another
 * statement. Gives up at the first words that settle it.
 */
export function isNearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  if (large.size * NEARLY_SAME_SHARE > small.size) return false;
  const allowed = Math.floor(small.size * (1 - NEARLY_SAME_SHARE));
  return missing(small, large, allowed) && missing(large, small, allowed + large.size - small.size);
}

/** How alike two sets of words are: 0 when they share none, 1 when they are equal. O(smaller set). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}

/** Whether at most `allowed` words of one set are missing in the other, none of them a number. */
function missing(from: ReadonlySet<string>, other: ReadonlySet<string>, allowed: number): boolean {
  let count = 0;
  for (const term of from) {
    if (other.has(term)) continue;
    if (++count > allowed || NUMBER.test(term)) return false;
  }
  return true;
}
