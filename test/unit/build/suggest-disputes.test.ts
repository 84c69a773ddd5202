import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../data/build/problems.ts';
import { aFolder, build, FRONT } from './a-folder.ts';
import { dossierFiles } from './dossier.ts';

/** What is suggested of two documents that say these sentences. */
const suggestedOf = (one: string, other: string, disputes: string | null = null) =>
  build(
    aFolder({
      'documents/opening.md': `${FRONT}\n\nBluegate opened in May. ${one}\n`,
      'documents/later.md': `${FRONT}\n\n${other}\n`,
      'disputes.yaml': disputes,
    }),
  )
    .suggest()
    .map(formatProblem);

describe('figures that may contradict each other', () => {
  test('are suggested by file and line, with both sentences', () => {
    expect(
      suggestedOf('Bluegate holds 900 inmates.', 'Some 1,100 prisoners were held in Bluegate.'),
    ).toEqual([
      'documents/later.md:7: "Some 1,100 prisoners were held in Bluegate." and "Bluegate holds 900 inmates." (documents/opening.md:7) may contradict each other, if they do, add a dispute about bluegate to disputes.yaml',
    ]);
  });

  test.each([
    ['equal figures', 'Bluegate holds 900 inmates.', 'Bluegate holds 900 prisoners.'],
    ['figures of another thing', 'Bluegate holds 900 inmates.', 'Bluegate holds 1,100 books.'],
    ['figures that are worlds apart', 'Bluegate holds 900 inmates.', 'Bluegate holds 9 inmates.'],
    ['other things told of the same', 'Bluegate holds 900 inmates.', 'Bluegate fed 1,100 inmates.'],
    [
      'figures of other years',
      'Bluegate held 900 inmates in 2021.',
      'Bluegate held 1,100 inmates in 2024.',
    ],
    [
      'figures of nothing in common',
      'Bluegate holds 900 inmates.',
      'Ann Miller holds 1,100 inmates.',
    ],
  ])('are not %s', (_what, one, other) => {
    expect(suggestedOf(one, other)).toEqual([]);
  });

  test('are not suggested once a dispute holds them', () => {
    const dispute = `
- id: inmates
  question: How many inmates does Bluegate hold?
  kind: conflict
  about: [bluegate]
  positions:
    - {answer: "900", statements: [{document: opening, starts: Bluegate holds}]}
    - {answer: "1,100", statements: [{document: later, starts: Bluegate holds}]}`;
    const given = ['Bluegate holds 900 inmates.', 'Bluegate holds 1,100 inmates.'] as const;

    expect(suggestedOf(...given)).toHaveLength(1);
    expect(suggestedOf(...given, dispute)).toEqual([]);
  });
});

test('most figures suggested of the dossier without its disputes are in its disputes', () => {
  const all = build(dossierFiles().filter(({ path }) => path !== 'disputes.yaml')).suggest();
  const left = build(dossierFiles()).suggest();

  console.log(
    `suggested: ${all.length} pairs of figures, ${all.length - left.length} in a dispute`,
  );

  expect(all.length).toBeGreaterThanOrEqual(8);
  expect(left.length).toBeLessThanOrEqual(all.length * 0.4);
});
