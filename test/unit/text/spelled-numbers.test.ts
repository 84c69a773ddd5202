import { expect, test } from 'vitest';
import { findSpelledNumbers } from '../../../data/text/spelled-numbers.ts';

test.each([
  { text: 'Ninety-two people died, sixty one of them young.', found: [92, 61] },
  { text: 'Murieron noventa y dos; veintidós eran niños y veinte niñas.', found: [92, 22, 20] },
  { text: 'Noventa e dois mortos em trinta dias.', found: [92, 30] },
  { text: 'Quatre-vingt-douze morts, soixante et onze blessés.', found: [92, 71] },
  {
    text: 'Quatre-vingts, vingt et un, soixante-dix-sept, quatre-vingt-treize.',
    found: [80, 21, 77, 93],
  },
  { text: 'Quatre chats ont mangé soixante-dix souris.', found: [70] },
  { text: 'Zweiundneunzig Tote, einundzwanzig Verletzte, dreißig Vermisste.', found: [92, 21, 30] },
  // Counted by their thousands.
  { text: 'Twenty thousand left, and twenty stayed.', found: [20] },
  { text: 'Nobody counted the two of them, under the fund of 1990.', found: [] },
])('finds $found in "$text"', ({ text, found }) => {
  expect(findSpelledNumbers(text)).toEqual(found);
});
