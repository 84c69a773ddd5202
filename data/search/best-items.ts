/** Finer than any two scores that a reader would tell apart. */
const STEPS = 4096;

/**
 * The `count` items with the highest scores in [from, to), best first; those of score 0 are left out.
 * Scores are 0 to 1. O(items), whatever the count: sorting a hundred thousand would take longer than
 * finding them.
 */
export function bestItems(
  from: number,
  to: number,
  scoreOf: (item: number) => number,
  count: number,
): { item: number; score: number }[] {
  const scores = new Float32Array(to - from);
  const steps = new Uint32Array(STEPS + 1);
  for (let item = from; item < to; item++) {
    const score = scoreOf(item);
    scores[item - from] = score;
    if (score > 0) steps[stepOf(score)]!++;
  }
  let least = STEPS;
  for (let found = steps[least]!; found < count && least > 0; found += steps[least]!) least--;
  const best: { item: number; score: number }[] = [];
  scores.forEach((score, at) => {
    if (score > 0 && stepOf(score) >= least) best.push({ item: from + at, score });
  });
  return best.sort((a, b) => b.score - a.score || a.item - b.item).slice(0, count);
}

function stepOf(score: number): number {
  return Math.min(STEPS, Math.floor(score * STEPS));
}
