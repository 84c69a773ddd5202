/** Finer than any two scores that a reader would tell apart. */
const STEPS = 4096;

/**
 * The `count` of some items with the highest scores, best first; those of score 0 are left out. Scores
 * are 0 to 1. O(items), whatever the count: sorting a hundred thousand would take longer than finding
 * them.
 */
export function bestItems(
  items: Uint32Array,
  scoreOf: (item: number) => number,
  count: number,
): { item: number; score: number }[] {
  const scores = new Float32Array(items.length);
  const steps = new Uint32Array(STEPS + 1);
  for (let at = 0; at < items.length; at++) {
    const score = scoreOf(items[at] as number);
    scores[at] = score;
    if (score > 0) steps[stepOf(score)]!++;
  }
  let least = STEPS;
  for (let found = steps[least]!; found < count && least > 0; found += steps[least]!) least--;
  const best: { item: number; score: number }[] = [];
  scores.forEach((score, at) => {
    if (score > 0 && stepOf(score) >= least) best.push({ item: items[at] as number, score });
  });
  return best.sort((a, b) => b.score - a.score || a.item - b.item).slice(0, count);
}

function stepOf(score: number): number {
  return Math.min(STEPS, Math.floor(score * STEPS));
}
