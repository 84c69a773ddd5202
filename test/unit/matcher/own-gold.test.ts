import { expect, test } from 'vitest';
import { evaluateOwn } from '../../evaluate/own-gold.ts';
import { measures } from '../../evaluate/judge.ts';

// The figures of the README are a little higher; a plain dictionary has an F1 of 0.77 to 0.80.
test.each([
  ['own-fr', { precision: 0.95, f1: 0.92 }],
  ['own-pt', { precision: 0.89, f1: 0.9 }],
  ['own-it', { precision: 0.96, f1: 0.92 }],
])('%s: names in news are found as well as they were', (set, least) => {
  const { ours, dictionary } = evaluateOwn(set, { distractors: null });

  expect(measures(ours).precision).toBeGreaterThanOrEqual(least.precision);
  expect(measures(ours).f1).toBeGreaterThanOrEqual(least.f1);
  expect(measures(ours).f1).toBeGreaterThan(measures(dictionary).f1 + 0.08);
});
