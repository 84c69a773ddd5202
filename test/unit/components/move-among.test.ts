import { expect, test } from 'vitest';
import { moveAmong } from '../../../components/move-among.ts';

const UP_AND_DOWN = ['ArrowUp', 'ArrowDown'] as const;

test.each([
  ['ArrowDown', 0, 1],
  // Around the end.
  ['ArrowDown', 4, 0],
  ['ArrowUp', 0, 4],
  ['ArrowUp', 3, 2],
  ['Home', 3, 0],
  ['End', 1, 4],
  // The caret's business.
  ['ArrowLeft', 1, null],
])('%s leads from %i to %s', (key, at, to) => {
  expect(moveAmong(key, { at, count: 5 }, UP_AND_DOWN)).toBe(to);
});

test('no key moves where there is nothing', () => {
  expect(moveAmong('ArrowDown', { at: 0, count: 0 }, UP_AND_DOWN)).toBeNull();
});

test('arrows of a row that runs the other way change places', () => {
  const left = (arrows: readonly [string, string]) =>
    moveAmong('ArrowLeft', { at: 1, count: 3 }, arrows);

  expect(left(['ArrowLeft', 'ArrowRight'])).toBe(0);
  expect(left(['ArrowRight', 'ArrowLeft'])).toBe(2);
});
