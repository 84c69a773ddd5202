import { expect, test } from 'vitest';
import {
  hasFilters,
  NO_FILTERS,
  readTypedFilters,
  writeTypedFilter,
} from '../../../data/text/typed-filters.ts';

test.each([
  ['a publisher', 'cecot publisher:reuters', 'cecot', { publisher: 'reuters' }],
  ['a quoted publisher', 'publisher:"El Faro" bukele', 'bukele', { publisher: 'El Faro' }],
  [
    'several',
    'year:2025 lang:es kind:person abrego',
    'abrego',
    { year: '2025', language: 'es', kind: 'person' },
  ],
  ['another name for it', 'fuente:efe año:2021', '', { publisher: 'efe', year: '2021' }],
  ['the last of two', 'year:2024 year:2025', '', { year: '2025' }],
  ['capital letters', 'Year:2025', '', { year: '2025' }],
])('%s is read', (_, typed, text, filters) => {
  const read = readTypedFilters(typed);

  expect(read.text.trim().replace(/\s+/g, ' ')).toBe(text);
  expect(read.filters).toEqual({ ...NO_FILTERS, ...filters });
});

test.each(['who said: "no"', 'https://example.org', 'year:', 'constructor:x', 'lang: es', 'a:b:c'])(
  '%s is words, no filter',
  (typed) => {
    expect(readTypedFilters(typed)).toEqual({ text: typed, filters: NO_FILTERS });
    expect(hasFilters(readTypedFilters(typed).filters)).toBe(false);
  },
);

test('a filter is written, replaced and taken back', () => {
  const written = writeTypedFilter('cecot', 'publisher', 'El Faro');
  const replaced = writeTypedFilter(written, 'publisher', 'EFE');

  expect(written).toBe('cecot publisher:"El Faro" ');
  expect(replaced).toBe('cecot publisher:EFE ');
  expect(writeTypedFilter(replaced, 'publisher', null)).toBe('cecot');
});

test('what is written is read again', () => {
  for (const value of ['El Faro', 'EFE', 'a"b', 'Hürriyet Daily News', '2025']) {
    const { filters } = readTypedFilters(writeTypedFilter('x', 'publisher', value));
    expect(filters.publisher).toBe(value.replaceAll('"', ''));
  }
});
