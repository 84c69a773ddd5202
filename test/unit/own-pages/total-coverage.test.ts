import { expect, test } from 'vitest';
import { coverageWords } from '../../../components/words/coverage.ts';
import type { PackInfo } from '../../../data/model.ts';
import { totalCoverage } from '../../../entrypoints/own-pages/total-coverage.ts';

const aPack = (given: Partial<PackInfo>): PackInfo => ({
  id: 'p',
  title: 'Pack',
  documents: 1,
  entities: 2,
  statements: 3,
  names: 4,
  disputes: 5,
  oldest: null,
  newest: null,
  ...given,
});

test('adds the packs up and takes the widest span', () => {
  const packs = [
    aPack({ documents: 76, oldest: '1993-03-15', newest: '2025-12-11' }),
    aPack({ documents: 1000, oldest: '2019', newest: '2026-01' }),
    aPack({}),
  ];

  expect(coverageWords(totalCoverage(packs))).toBe(
    '1,077 documents from March 1993 to January 2026: 9 statements about 6 names.',
  );
});

test('says nothing of time where no document has a date', () => {
  expect(coverageWords(totalCoverage([aPack({ documents: 2 })]))).toBe(
    '2 documents: 3 statements about 2 names.',
  );
});

test('says of one that it is one', () => {
  const packs = [aPack({ documents: 1, statements: 1, entities: 1 })];

  expect(coverageWords(totalCoverage(packs))).toBe('1 document: 1 statement about 1 name.');
});
