import { expect, test } from 'vitest';
import { moveActive } from '../../../../components/search/result-groups.ts';

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
])('%s leads from %i to %s', (key, from, to) => {
  expect(moveActive(key, from, 5)).toBe(to);
});

test('no key moves where there is no result', () => {
  expect(moveActive('ArrowDown', 0, 0)).toBeNull();
});
