import { expect, test, vi } from 'vitest';
import { pairsOf } from '../../../data/matcher/first-letters.ts';
import { NO_NAMES } from '../../../data/matcher/no-names.ts';
import type * as Fold from '../../../data/text/fold.ts';
import type * as Runs from '../../../data/text/runs.ts';
import type * as Words from '../../../data/text/words.ts';

/** What two instances of the folding modules are asked; one of them has read much else before. */
interface Reader {
  fold: typeof Fold;
  runs: typeof Runs;
  words: typeof Words;
}

async function aFreshReader(): Promise<Reader> {
  vi.resetModules();
  return {
    fold: await import('../../../data/text/fold.ts'),
    runs: await import('../../../data/text/runs.ts'),
    words: await import('../../../data/text/words.ts'),
  };
}

/** Every unit of the first plane, in blocks; letters stand between, so that each is within a word. */
const EVERYTHING = Array.from({ length: 256 }, (_block, block) =>
  Array.from({ length: 256 }, (_unit, at) => `x${String.fromCharCode(256 * block + at)}y`).join(
    ' ',
  ),
);

function wordsOf({ words }: Reader, text: string): string[] {
  const found: string[] = [];
  for (let from = 0; words.readWord(text, from); from = words.word.next) {
    const { start, end, hash, isSyllable, isAbbreviated } = words.word;
    found.push([start, end, hash, isSyllable, isAbbreviated].join());
  }
  return found;
}

function bitsOf({ runs }: Reader, text: string): string[] {
  const units = runs.loadChunk(text, 0, pairsOf(NO_NAMES));
  const windows = (units >> 5) + 1;
  return [
    Array.from({ length: windows }, (_, window) => runs.wordsOfWindow(window)).join(),
    // Of odd bits only whether there are any says something.
    [...runs.oddBits.subarray(0, windows)].map((bits) => bits !== 0).join(),
    Array.from({ length: units }, (_, at) => runs.chunkBytes.getUint8(runs.FIRST_BYTE + at)).join(),
  ];
}

test('what a text folds to never depends on what was read before', async () => {
  const first = await aFreshReader();
  const last = await aFreshReader();
  const wordsBefore = EVERYTHING.map((text) => wordsOf(first, text));
  const bitsBefore = EVERYTHING.map((text) => bitsOf(first, text));

  for (const text of EVERYTHING.toReversed()) {
    last.fold.foldLetters(text);
    bitsOf(last, text);
  }

  expect(first.fold).not.toBe(last.fold);
  expect(EVERYTHING.map((text) => wordsOf(last, text))).toEqual(wordsBefore);
  expect(EVERYTHING.map((text) => bitsOf(last, text))).toEqual(bitsBefore);
  expect(EVERYTHING.map((text) => wordsOf(first, text))).toEqual(wordsBefore);
}, 60_000);

test('a unit is explained alike alone, in a text and through the table', async () => {
  const alone = await aFreshReader();
  const through = await aFreshReader();
  for (const text of EVERYTHING) through.fold.foldLetters(text);

  for (let unit = 0; unit < 65_536; unit++) {
    const seen = through.fold.FOLDED[unit];
    if (alone.fold.foldedUnit(unit) !== seen)
      expect([unit, alone.fold.FOLDED[unit]]).toEqual([unit, seen]);
  }
}, 60_000);
