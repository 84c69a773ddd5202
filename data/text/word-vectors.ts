/**
 * What English words mean, as directions: words that stand in like company point alike, "shackled" as
 * "handcuffs". Words of other languages borrow the direction of the English ones of their concept. A
 * table of 10,000 stems, a file of its own that only who makes a card reads:
 *
 *     magic 4 | stems u32 | dimensions u32 | levels f32 x 4 x dimensions
 *     hashes u32 x stems, ascending | weights u8 x stems | codes 2 bits x dimensions x stems
 *
 * A code names one of the four levels of its dimension. All numbers are little-endian.
 */

import { memoized } from '../memoized.ts';
import { conceptOf, stemsOfConcept } from './concepts.ts';
import { BASIS, PRIME } from './words.ts';

export const MAGIC = 0x56574742;
/** What a code of two bits tells apart. */
export const LEVELS = 4;
/** Bytes before the levels. */
export const HEADER_BYTES = 12;
/** What a weight of 1 is written as. */
export const FULL_WEIGHT = 255;

/** Stands for the vector of a stem that is not in the table. */
const NONE = new Float32Array(0);

export interface WordVectors {
  dimensions: number;
  /** A stem's direction, as long as it tells much (0 to 1); `null` when nothing is known of it. */
  vectorOf(stem: string, isEnglish: boolean): Float32Array | null;
}

/** Opens the table; nothing is decoded until asked. @throws Error when these are not its bytes. */
export function openWordVectors(bytes: ArrayBuffer): WordVectors {
  const head = new DataView(bytes);
  const stems = bytes.byteLength > HEADER_BYTES ? head.getUint32(4, true) : 0;
  const dimensions = stems > 0 ? head.getUint32(8, true) : 0;
  const hashesAt = HEADER_BYTES + 4 * LEVELS * dimensions;
  const weightsAt = hashesAt + 4 * stems;
  const codeBytes = dimensions / 4;
  const isWhole = bytes.byteLength === weightsAt + stems * (1 + codeBytes);
  if (stems === 0 || head.getUint32(0, true) !== MAGIC || !isWhole)
    throw new Error('word vectors: the file is damaged; build or install again');
  const levels = new Float32Array(bytes, HEADER_BYTES, LEVELS * dimensions);
  const hashes = new Uint32Array(bytes, hashesAt, stems);
  const weights = new Uint8Array(bytes, weightsAt, stems);
  const codes = new Uint8Array(bytes, weightsAt + stems);
  const readStem = memoized((stem: string): Float32Array => {
    const row = rowOf(hashes, hashOf(stem));
    if (row < 0) return NONE;
    const vector = decode(codes.subarray(row * codeBytes, (row + 1) * codeBytes), levels);
    return scaled(vector, (weights[row] ?? 0) / FULL_WEIGHT);
  });
  const ofConcept = memoized((concept: number) => {
    const known = stemsOfConcept(concept).map(readStem);
    return meanOf(known.filter((vector) => vector !== NONE));
  });
  const readMeaning = memoized((stem: string) => {
    const concept = conceptOf(stem);
    const shared = concept === null ? NONE : ofConcept(concept);
    return shared === NONE ? readStem(stem) : shared;
  });
  return {
    dimensions,
    vectorOf(stem, isEnglish) {
      const own = isEnglish ? readStem(stem) : NONE;
      const vector = own === NONE ? readMeaning(stem) : own;
      return vector === NONE ? null : vector;
    },
  };
}

/** 32 bits of a stem's letters: no two stems of the table share them. */
export function hashOf(stem: string): number {
  let hash = BASIS;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** Length of a vector. */
export function lengthOf(vector: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] ?? 0) ** 2;
  return Math.sqrt(sum);
}

function rowOf(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function decode(codes: Uint8Array, levels: Float32Array): Float32Array {
  const vector = new Float32Array(codes.length * 4);
  for (let at = 0; at < vector.length; at++) {
    const code = ((codes[at >> 2] ?? 0) >> (2 * (at & 3))) & 3;
    vector[at] = levels[at * LEVELS + code] ?? 0;
  }
  return vector;
}

/** Makes a vector of some length. */
function scaled(vector: Float32Array, length: number): Float32Array {
  const factor = length / (lengthOf(vector) || 1);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) * factor;
  return vector;
}

/** The direction between several, as long as they are in the mean. */
function meanOf(vectors: readonly Float32Array[]): Float32Array {
  if (vectors.length === 0) return NONE;
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  let length = 0;
  for (const vector of vectors) {
    length += lengthOf(vector) / vectors.length;
    vector.forEach((one, at) => (sum[at] = (sum[at] ?? 0) + one));
  }
  return scaled(sum, length);
}
