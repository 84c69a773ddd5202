/**
 * Learns what traits count from lists in which some items are wanted: weights under which each wanted
 * one is likely to be taken before all that are not (a softmax for each), found by Adam.
 */

export interface List {
  /** Traits of each item, in one order. */
  items: readonly (readonly number[])[];
  isWanted: readonly boolean[];
}

const STEPS = 300;
const RATE = 0.1;
/** How strongly weights are held small, in units of the traits' spread. */
const HOLD = 0.05;

/** A weight for each trait. */
export function learn(lists: readonly List[]): number[] {
  const spread = spreadOf(lists.flatMap(({ items }) => items));
  const scaled = lists.map(({ items, isWanted }) => ({
    items: items.map((item) => item.map((value, at) => value / (spread[at] ?? 1))),
    isWanted,
  }));
  const count = spread.length;
  const wanted = lists.reduce((sum, { isWanted }) => sum + isWanted.filter(Boolean).length, 0);
  const weights = new Float64Array(count);
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
  for (let step = 1; step <= STEPS; step++) {
    const slope = Float64Array.from(weights, (weight) => HOLD * weight * wanted);
    for (const list of scaled) addSlope(list, weights, slope);
    const rate = RATE * (1 - (step - 1) / STEPS);
    for (let at = 0; at < count; at++) {
      const down = slope[at]! / wanted;
      mean[at] = 0.9 * mean[at]! + 0.1 * down;
      square[at] = 0.99 * square[at]! + 0.01 * down ** 2;
      const size = Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-8;
      weights[at]! -= (rate * mean[at]!) / (1 - 0.9 ** step) / size;
    }
  }
  return Array.from(weights, (weight, at) => weight / (spread[at] ?? 1));
}

/** Points of an item. */
export function weigh(item: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < item.length; at++) sum += item[at]! * weights[at]!;
  return sum;
}

/** How the loss rises with each weight. */
function addSlope({ items, isWanted }: List, weights: Float64Array, slope: Float64Array) {
  const points = items.map((item) => weigh(item, weights));
  const most = Math.max(...points);
  const odds = points.map((one) => Math.exp(one - most));
  const others = odds.reduce((sum, one, at) => sum + (isWanted[at] ? 0 : one), 0);
  if (others === 0) return;
  let missed = 0;
  items.forEach((item, at) => {
    if (!isWanted[at]) return;
    const short = others / (others + odds[at]!);
    missed += short;
    for (let k = 0; k < item.length; k++) slope[k]! -= short * item[k]!;
  });
  items.forEach((item, at) => {
    if (isWanted[at]) return;
    const share = (missed * odds[at]!) / others;
    for (let k = 0; k < item.length; k++) slope[k]! += share * item[k]!;
  });
}

function spreadOf(items: readonly (readonly number[])[]): number[] {
  const width = items[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => {
    const values = items.map((item) => item[at]!);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const square = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
    return Math.sqrt(square) || 1;
  });
}
