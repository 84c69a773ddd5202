import { afterEach, expect, test, vi } from 'vitest';
import { formatDate } from '../../../components/format-date.ts';

afterEach(() => vi.unstubAllGlobals());

const inLanguage = (language: string) => vi.stubGlobal('navigator', { language });

test.each([
  ['2025', '2025'],
  ['2025-03', 'March 2025'],
  ['2025-03-16', '16 March 2025'],
  // Not one day earlier west of Greenwich.
  ['2025-03-01', '1 March 2025'],
  ['0079-08-24', '24 August 79'],
])('shows of %s what is known: %s', (date, shown) => {
  inLanguage('en-GB');

  expect(formatDate(date)).toBe(shown);
});

test('follows the order of the reader’s own English', () => {
  inLanguage('en-US');

  expect(formatDate('2025-03-16')).toBe('March 16, 2025');
  expect(formatDate('2025-03-16', 'short')).toBe('Mar 16, 2025');
});

test('is in the language of our words, whatever the reader’s is', () => {
  inLanguage('es-ES');

  expect(formatDate('2025-03-16')).toBe('16 March 2025');
});

test('shows a text that is no date as it is', () => {
  expect(formatDate('spring 2025')).toBe('spring 2025');
});
