import { describe, expect, test } from 'vitest';
import { findUnmarked } from '../../../data/library/find-unmarked.ts';
import { createLibrary } from '../../../data/library/library.ts';
import { aSmallPack } from './a-small-pack.ts';

const shipped = aSmallPack('shipped', 'Ecuador chose a president.', [
  'id: ecuador, name: Ecuador, kind: place',
]);
const own = aSmallPack('own', 'Ana Tolentu opened the Vilmar Bridge.', [
  'id: ana, name: Ana Tolentu, kind: person',
  'id: bridge, name: Vilmar Bridge, kind: facility',
]);
const all = createLibrary([shipped.pack, own.pack]);
const marking = createLibrary([shipped.pack]);
const TEXT = [
  'A bridge is closed',
  'In Ecuador, nobody had asked Ana Tolentu.',
  'The Vilmar Bridge was closed. Ana Tolentu crossed it, as Tolentu said.',
].join('\n');
const article = { text: TEXT, language: 'en', headlines: [0] };

describe('names of packs that mark nothing on pages', () => {
  test('are found in the article, in its order, with the paragraph of the first mention', () => {
    const found = findUnmarked(all, marking, article);

    expect(found.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['ana', 3],
      ['bridge', 1],
    ]);
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toEqual(
      TEXT.split('\n').slice(1),
    );
  });

  test('are none where every pack marks', () => {
    expect(findUnmarked(all, all, article)).toEqual([]);
  });
});
