/** The axes along which vectors differ most: what is left when a table has fewer dimensions. */

/** Rounds of rotations; eight settle a hundred dimensions. */
const SWEEPS = 12;

export interface Axes {
  mean: number[];
  /** Of length 1, those along which the vectors differ most first. */
  axes: number[][];
}

/** The principal axes of vectors. O(vectors × dimensions² + dimensions³). */
export function findAxes(vectors: readonly (readonly number[])[]): Axes {
  const dimensions = vectors[0]?.length ?? 0;
  const mean = Array.from({ length: dimensions }, (_, at) => sumOf(vectors, (one) => one[at]!));
  for (let at = 0; at < dimensions; at++) mean[at]! /= vectors.length;
  const spread = covariance(vectors, mean);
  const turned = diagonalize(spread);
  const order = mean.map((_, at) => at).sort((a, b) => spread[b]![b]! - spread[a]![a]!);
  return { mean, axes: order.map((axis) => turned.map((row) => row[axis]!)) };
}

/** Where a vector lies along some axes. */
export function project(vector: readonly number[], mean: readonly number[], axes: number[][]) {
  return axes.map((axis) => sumOf(axis, (one, at) => one * (vector[at]! - mean[at]!)));
}

function covariance(vectors: readonly (readonly number[])[], mean: readonly number[]) {
  const spread = mean.map(() => mean.map(() => 0));
  for (const vector of vectors) {
    const apart = vector.map((one, at) => one - mean[at]!);
    for (const [row, one] of apart.entries()) {
      const line = spread[row]!;
      for (let at = 0; at < apart.length; at++) line[at]! += one * apart[at]!;
    }
  }
  return spread;
}

/** Rotates a symmetric matrix until it is diagonal (Jacobi); answers the rotations as columns. */
function diagonalize(matrix: number[][]): number[][] {
  const size = matrix.length;
  const turned = matrix.map((line, row) => line.map((_, at) => Number(row === at)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(matrix, turned, p, q);
    }
  }
  return turned;
}

function rotate(matrix: number[][], turned: number[][], p: number, q: number) {
  const off = matrix[p]![q]!;
  if (off === 0) return;
  const ratio = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
  const tangent = Math.sign(ratio || 1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turn = (line: number[]) => {
    const [a, b] = [line[p]!, line[q]!];
    line[p] = cosine * a - sine * b;
    line[q] = sine * a + cosine * b;
  };
  matrix.forEach(turn);
  const [first, second] = [matrix[p]!, matrix[q]!];
  matrix[p] = first.map((one, at) => cosine * one - sine * second[at]!);
  matrix[q] = first.map((one, at) => sine * one + cosine * second[at]!);
  turned.forEach(turn);
}

function sumOf<Item>(items: readonly Item[], value: (item: Item, at: number) => number): number {
  return items.reduce((sum, item, at) => sum + value(item, at), 0);
}
