import { expect, test } from 'vitest';
import { placeOfArticle } from '../../../../components/article/place-article.ts';
import { wrapName } from '../../../../components/article/wrap-name.ts';

const at = (...dates: string[]) => dates.map((date) => ({ date }));

test.each([
  ['before what came later', at('2019', '2025-02', '2025-03-16'), '2025-03-01', 2],
  // A month counts from its beginning.
  ['after what happened on its day, or in its month', at('2025-03', '2025-03-16'), '2025-03-16', 2],
  ['at the end, when nothing came later', at('2019'), '2025', 1],
  ['at the start, when all came later', at('2026'), '2025-03-16', 0],
  ['in an empty line', at(), '2025-03-16', 0],
])('an article stands %s', (_where, entries, published, expected) => {
  expect(placeOfArticle(entries, published)).toBe(expected);
});

test.each([
  ['CECOT', ['CECOT']],
  ['Kilmar Abrego Garcia', ['Kilmar Abrego', 'Garcia']],
  ['Terrorism Confinement Center', ['Terrorism', 'Confinement', 'Center']],
  [
    'Inter-American Commission on Human Rights of States',
    ['Inter-American', 'Commission on', 'Human Rights of…'],
  ],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsg…']],
  ['𝒜𝒜𝒜𝒜', ['𝒜𝒜𝒜𝒜']],
])('%s stands on a map in short lines', (name, lines) => {
  expect(wrapName(name)).toEqual(lines);
});
