import { expect, test } from 'vitest';
import { findDates } from '../../../data/text/dates.ts';

/** Dates stand in brackets, followed by what they mean. */
const CASES: readonly [language: string, marked: string][] = [
  ['en', 'On [3 February 2025=2025-02-03] he came.'],
  ['en', 'On [February 3, 2025=2025-02-03], and [Feb. 4th 2025=2025-02-04].'],
  ['en', 'The riot of [Jan. 6, 2021=2021-01-06] and [25-27 March 2022=2022-03-25].'],
  [
    'en',
    'Between [24 and 27 March 2022=2022-03-24], after [March 2021=2021-03], in [May, 2020=2020-05].',
  ],
  ['en', 'He may 2025 times march; March 15 and 15 March have no year.'],
  [
    'en',
    'From [2014=2014] to [2019=2019], [2016=2016]-[2018=2018], in the 1980s and in early [1998=1998].',
  ],
  ['en', 'The [2025=2025] reform of the law of [1798=1798]; about 2000 inmates, over 2000 people.'],
  ['en', 'It holds 2000 inmates and $2020, R43616, 2,024 beds, 1999.5 and No. 58/2023.'],
  [
    'en',
    'On [2025-02-03=2025-02-03], not 2025-02-30; [31 April 2025=].'.replace(
      '[31 April 2025=]',
      '31 [April 2025=2025-04]',
    ),
  ],
  ['en', 'The year [1812=1812] and the War of [1812=1812].'],
  ['es', 'El [3 de febrero de 2025=2025-02-03] y en [marzo del 2024=2024-03].'],
  [
    'es',
    'Entre el [25 y el 27 de marzo de 2022=2022-03-25], el [3/2/2025=2025-02-03], desde [2019=2019].',
  ],
  ['fr', 'Le [1er mars 2025=2025-03-01], en [août 2024=2024-08], depuis [2019=2019].'],
  [
    'de',
    'Am [3. Februar 2025=2025-02-03], im [März 2025=2025-03], am [03.02.2025=2025-02-03], seit [2019=2019], 2000 Häftlinge.',
  ],
  ['pt', 'Em [16 de março de 2025=2025-03-16], [1º de abril de 2025=2025-04-01], em [2023=2023].'],
  ['it', 'Il [3 febbraio 2025=2025-02-03], a [marzo 2025=2025-03], nel [2019=2019].'],
  ['ja', '[2025年2月3日=2025-02-03]に開始し、[2024年=2024]に終了。'],
  // Of unknown language: every language's months.
  ['', 'On [3 February 2025=2025-02-03] or [3 de febrero de 2025=2025-02-03].'],
];

test.each(CASES)('finds the dates (%s) of %s', (language, marked) => {
  const expected = [...marked.matchAll(/\[([^\]=]*)=([^\]]*)\]/gu)].map(
    ([, text, date]) => `${text}=${date}`,
  );
  const text = marked.replace(/\[([^\]=]*)=[^\]]*\]/gu, '$1');

  const found = findDates(text, language);

  expect(found.map(({ start, end, date }) => `${text.slice(start, end)}=${date}`)).toEqual(
    expected,
  );
});

test('takes long texts of nothing but numbers', () => {
  for (const unit of ['2025 ', '1-', '1 ', '2025-', 'May ', '12.']) {
    expect(() => findDates(unit.repeat(20_000), 'en')).not.toThrow();
  }
});
