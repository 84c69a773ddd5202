import { expect, test } from 'vitest';
import { findSpelledNumbers } from '../../../data/text/spelled-numbers.ts';

test.each([
  { language: 'en', text: 'Ninety-two people died, sixty one of them young.', found: [92, 61] },
  { language: 'es', text: 'Murieron noventa y dos; veintidós eran niños.', found: [92, 22] },
  { language: 'pt', text: 'Noventa e dois mortos em trinta dias.', found: [92, 30] },
  { language: 'fr', text: 'Quatre-vingt-douze morts, soixante et onze blessés.', found: [92, 71] },
  { language: 'fr', text: 'Quatre-vingts, vingt et un, soixante-dix-sept.', found: [80, 21, 77] },
  { language: 'de', text: 'Zweiundneunzig Tote, dreißig Verletzte.', found: [92, 30] },
  {
    language: 'it',
    text: 'Novantadue morti, ventuno feriti, ventitré dispersi.',
    found: [92, 21, 23],
  },
  // Counted by their thousands.
  { language: 'en-GB', text: 'Twenty thousand left, and twenty stayed.', found: [20] },
  { language: 'en', text: 'Nobody counted the two of them.', found: [] },
  { language: 'ja', text: 'ninety-two', found: [] },
])('finds $found in "$text"', ({ language, text, found }) => {
  expect(findSpelledNumbers(text, language)).toEqual(found);
});
