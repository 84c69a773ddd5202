import { describe, expect, test } from 'vitest';
import { readWordVectors } from '../../../data/cli/word-vectors.ts';
import { findAxes, project } from '../../../data/cli/word-vectors/axes.ts';
import { writeTable, type Stem } from '../../../data/cli/word-vectors/write-table.ts';
import { lengthOf, openWordVectors } from '../../../data/text/word-vectors.ts';
import { stemOf } from '../../../data/text/terms.ts';

const SHIPPED = readWordVectors();

describe('the table of word vectors', () => {
  test.each([
    // A word, one of like meaning that shares no letters' beginning, and one of another subject.
    ['handcuffs', 'shackled', 'harvest'],
    ['bakery', 'bread', 'lawsuit'],
    ['surgeon', 'hospital', 'warship'],
    ['tariffs', 'exports', 'hairdresser'],
  ])('has %s point rather where %s points than where %s does', (word, like, unlike) => {
    const [one, other, third] = [word, like, unlike].map((each) => vectorOf(each));

    expect(cosine(one!, other!)).toBeGreaterThan(cosine(one!, third!) + 0.2);
  });

  test('lends a word of another language the direction of its English words', () => {
    const cell = SHIPPED.vectorOf(stemOf('carcel'), false)!;

    expect(cosine(cell, vectorOf('jail'))).toBeGreaterThan(0.6);
  });

  test('lets a word of every subject tell less than a rare one', () => {
    expect(lengthOf(vectorOf('people'))).toBeLessThan(lengthOf(vectorOf('shackled')) / 2);
  });

  test('knows nothing of what is no word', () => {
    expect(SHIPPED.vectorOf('qzxv', true)).toBeNull();
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['empty', () => new Uint8Array()],
    ['another file', (bytes: Uint8Array) => bytes.map((one) => one ^ 255)],
  ])('is refused when it is %s', (_, damage) => {
    const damaged = Uint8Array.from(damage(writeTable(someStems(20)))).buffer;

    expect(() => openWordVectors(damaged)).toThrow('word vectors: the file is damaged');
  });

  test('gives back nearly what was written, of every stem', () => {
    const stems = someStems(400);

    const table = openWordVectors(Uint8Array.from(writeTable(stems)).buffer);

    for (const { stem, vector, weight } of stems) {
      const read = table.vectorOf(stem, true)!;
      expect(lengthOf(read)).toBeCloseTo(weight, 2);
      expect(cosine(read, vector)).toBeGreaterThan(0.8);
    }
  });
});

test('the axes of vectors are those along which they differ, at right angles', () => {
  const long = [0.6, 0.8, 0];
  const vectors = someStems(300).map(({ vector: [a = 0, b = 0, c = 0] }) =>
    long.map((one, at) => 10 * a * one + [b, b, c][at]! + 5),
  );

  const { mean, axes } = findAxes(vectors);

  expect(Math.abs(cosine(axes[0]!, long))).toBeGreaterThan(0.98);
  for (const [at, axis] of axes.entries()) {
    for (const [other, second] of axes.entries())
      expect(cosine(axis, second)).toBeCloseTo(Number(at === other), 6);
  }
  const [first, second, third] = axes.map((axis) => varianceAlong(vectors, mean, axis));
  expect(first).toBeGreaterThan(second!);
  expect(second).toBeGreaterThan(third!);
});

function vectorOf(word: string): Float32Array {
  return SHIPPED.vectorOf(stemOf(word), true)!;
}

function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const sum = Array.from(one).reduce((all, value, at) => all + value * other[at]!, 0);
  return sum / (lengthOf(one) * lengthOf(other));
}

function varianceAlong(vectors: number[][], mean: number[], axis: number[]): number {
  return vectors.reduce((sum, vector) => sum + project(vector, mean, [axis])[0]! ** 2, 0);
}

/** Made-up stems with vectors that are spread alike in all directions. */
function someStems(count: number): Stem[] {
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 0x7fffffff) / 0x7fffffff;
  const spread = () => random() + random() + random() - 1.5;
  return Array.from({ length: count }, (_, at) => ({
    stem: `stem${at}`,
    vector: Array.from({ length: 16 }, spread),
    weight: random(),
  }));
}
