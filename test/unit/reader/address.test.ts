import { expect, test } from 'vitest';
import { readAddress } from '../../../entrypoints/reader/address.ts';

test.each([
  ['?document=seed-000-offer&sentence=12', 'seed-000-offer', 12],
  ['?document=a%20b', 'a b', null],
  ['?document=a&sentence=-1', 'a', null],
  ['?document=a&sentence=1e3', 'a', null],
  ['?document=a&sentence=', 'a', null],
  ['', '', null],
])('reads %j', (search, document, sentence) => {
  expect(readAddress(search)).toEqual({ document, sentence });
});
