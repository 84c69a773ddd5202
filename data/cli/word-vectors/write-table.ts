import { joinBytes } from '../../join-bytes.ts';
import { FULL_WEIGHT, hashOf, lengthOf, LEVELS, MAGIC } from '../../text/word-vectors.ts';

/** A stem as the table is to know it. */
export interface Stem {
  stem: string;
  /** Its direction, of any length. */
  vector: number[];
  /** How much it tells, 0 to 1. */
  weight: number;
}

/** The bytes of a table, as `openWordVectors` draws them. @throws Error when two stems have one hash. */
export function writeTable(stems: readonly Stem[]): Uint8Array {
  const rows = stems.map(({ stem, vector, weight }) => ({
    hash: hashOf(stem),
    weight,
    vector: vector.map((one) => one / (lengthOf(vector) || 1)),
  }));
  rows.sort((a, b) => a.hash - b.hash);
  if (new Set(rows.map(({ hash }) => hash)).size < rows.length)
    throw new Error('word vectors: two stems have one hash; leave one of them out');
  const dimensions = rows[0]?.vector.length ?? 0;
  const levels = Array.from({ length: dimensions }, (_, at) =>
    levelsOf(rows.map(({ vector }) => vector[at]!)),
  );
  const codes = rows.map(({ vector }) =>
    packed(vector.map((one, at) => nearest(levels[at]!, one))),
  );
  const parts = [
    Uint32Array.of(MAGIC, rows.length, dimensions),
    Float32Array.from(levels.flat()),
    Uint32Array.from(rows, ({ hash }) => hash),
    Uint8Array.from(rows, ({ weight }) => Math.round(FULL_WEIGHT * weight)),
    Uint8Array.from(codes.flat()),
  ];
  return joinBytes(parts.map((part) => new Uint8Array(part.buffer)));
}

/** The means of the four quarters of some numbers. */
function levelsOf(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return Array.from({ length: LEVELS }, (_, level) => {
    const from = Math.floor((level * sorted.length) / LEVELS);
    const quarter = sorted.slice(from, Math.max(from + 1, ((level + 1) * sorted.length) / LEVELS));
    return quarter.reduce((sum, one) => sum + one, 0) / quarter.length;
  });
}

function nearest(levels: readonly number[], value: number): number {
  const distances = levels.map((level) => Math.abs(level - value));
  return distances.indexOf(Math.min(...distances));
}

/** Four codes a byte, the first in its lowest bits. */
function packed(codes: readonly number[]): number[] {
  const bytes = Array.from({ length: codes.length / 4 }, () => 0);
  codes.forEach((code, at) => (bytes[at >> 2]! |= code << (2 * (at & 3))));
  return bytes;
}
