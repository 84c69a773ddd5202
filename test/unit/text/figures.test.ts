import { expect, test } from 'vitest';
import { findFigures } from '../../../data/text/figures.ts';

/** Figures stand in brackets, followed by value and unit. */
const CASES: readonly [language: string, marked: string][] = [
  ['en', 'It holds [40,000=40000 inmates] inmates, not [20,000=20000 prisoners] prisoners.'],
  [
    'en',
    'The US pays [$6 million=6000000 usd] a year, [US$20,000=20000 usd] each, [$4.8m=4800000 usd] in all, [€5=5 eur].',
  ],
  [
    'en',
    '[5 million=5000000 usd] dollars and [6 billion=6000000000 ] colones.'
      .replace('= ]', '=]')
      .replace('[6 billion=6000000000 ]', '[6 billion=6000000000 colones]'),
  ],
  ['en', 'A rate of [1.9=1.9 per 100000] per 100,000, up [57%=57 %], down [2.3 percent=2.3 %].'],
  ['en', 'They sent [252=252 venezuelans] Venezuelans and [1=1 ] man.'.replace('[1=1 ]', '[1=1]')],
  ['en', 'A cell holds [65=65 prisoners] to [70=70 prisoners] prisoners, [74=74 km]km away.'],
  ['en', 'Some [250=250 members] suspected gang members of [84=84 seats] seats.'],
  [
    'en',
    'MS-13 and Barrio 18 fight; Barrio 18 gang members; Article 24, articles 12 and 13, No. 5.',
  ],
  [
    'en',
    'On 3 February 2025, in 2024, Jan. 6 and 15 March at 3 p.m. or 10:30 it was the 18th time.',
  ],
  [
    'en',
    'It began in 2023. About [300=300 people] people came; resolution 58/23 passed [2=2]-1.'.replace(
      '[2=2]-1',
      '2-1',
    ),
  ],
  ['en', 'The war left [1m=1000000 ] displaced.'.replace('[1m=1000000 ]', '[1m=1000000]')],
  [
    'es',
    'Hubo [40.000=40000 presos] presos, [11,5 millones=11500000] con [0.3=0.3 homicidios] homicidios y [84,000=84000 personas] personas.',
  ],
  [
    'es',
    'Son [238=238 miembros] presuntos miembros y US$20 mil.'.replace(
      'US$20 mil',
      '[US$20 mil=20000 usd]',
    ),
  ],
  ['es', 'El [75%=75 %], el [22 por ciento=22 %] y [3 mil millones=3000000000 usd] de dólares.'],
  [
    'fr',
    'Il y a [40 000=40000 detenus] détenus, [1,5 million=1500000 usd] de dollars et [12 %=12 %].',
  ],
  [
    'de',
    'Es gibt [40.000=40000 gefangene] Gefangene, [1,5 Millionen=1500000 usd] Dollar, im 20. Jahrhundert [2,5 Prozent=2.5 %].',
  ],
  ['pt', 'São [40 mil=40000 detentos] detentos e [5,5 milhões=5500000 usd] de dólares.'],
  ['it', 'Sono [40.000=40000 detenuti] detenuti e [1,5 milioni=1500000] in tutto.'],
];

test.each(CASES)('finds the figures (%s) of %s', (language, marked) => {
  const pattern = /\[([^\]=]*)=([^\]]*)\]/gu;
  const expected = [...marked.matchAll(pattern)].map(([, text, figure]) => `${text}=${figure}`);
  const text = marked.replace(pattern, '$1');

  const found = findFigures(text, language);

  expect(
    found.map(
      ({ start, end, value, unit }) => `${text.slice(start, end)}=${`${value} ${unit}`.trim()}`,
    ),
  ).toEqual(expected);
});

test('takes long texts of nothing but numbers', () => {
  for (const unit of ['2025 ', '1-', '1 ', '$', '1,', '100,', '12.', '1 a ']) {
    expect(() => findFigures(unit.repeat(20_000), 'en')).not.toThrow();
  }
});
