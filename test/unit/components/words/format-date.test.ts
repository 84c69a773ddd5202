import { afterEach, expect, test } from 'vitest';
import { formatDate } from '../../../../components/words/format-date.ts';
import { speakFrom } from '../../../../components/words/say.ts';
import { catalogueOf, ENGLISH } from '../../../english.ts';

afterEach(() => speakFrom(ENGLISH));

/** Our words are in `ours`, the browser's own interface in `theirs`. */
function speak(ours: string, theirs: string): void {
  speakFrom(catalogueOf({ language: { message: ours } }, theirs));
}

test.each([
  ['2025', '2025'],
  ['2025-03', 'March 2025'],
  ['2025-03-16', '16 March 2025'],
  // Not one day earlier west of Greenwich.
  ['2025-03-01', '1 March 2025'],
  ['0079-08-24', '24 August 79'],
])('shows of %s what is known: %s', (date, shown) => {
  speak('en', 'en-GB');

  expect(formatDate(date)).toBe(shown);
});

test('follows the order of the reader’s own English', () => {
  speak('en', 'en-US');

  expect(formatDate('2025-03-16')).toBe('March 16, 2025');
  expect(formatDate('2025-03-16', 'short')).toBe('Mar 16, 2025');
});

test.each([
  ['es', 'es-AR', '16 de marzo de 2025'],
  ['fr', 'fr', '16 mars 2025'],
  ['de', 'de-AT', '16. März 2025'],
  ['pt', 'pt-BR', '16 de março de 2025'],
])('is in the language of our words: %s', (ours, theirs, shown) => {
  speak(ours, theirs);

  expect(formatDate('2025-03-16')).toBe(shown);
});

test('is in the language of our words where the browser speaks another', () => {
  speak('en', 'sv-SE');

  expect(formatDate('2025-03-16')).toBe('March 16, 2025');
});

test('shows a text that is no date as it is', () => {
  expect(formatDate('spring 2025')).toBe('spring 2025');
});
