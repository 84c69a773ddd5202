import { expect, test } from 'vitest';
import { readWord, withoutLastS, word } from '../../../data/text/words.ts';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let from = 0; readWord(text, from); from = word.next)
    words.push(text.slice(word.start, word.end));
  return words;
}

test.each([
  ['words and numbers', 'In 2025, 40,000 inmates.', ['In', '2025', '40', '000', 'inmates']],
  [
    'an acronym with its dots as one word',
    'the U.S. and U.K.-based',
    ['the', 'U.S.', 'and', 'U.K.', 'based'],
  ],
  ['initials that end in a name', 'J. D. Vance, J.D. Vance', ['J. D.', 'Vance', 'J.D.', 'Vance']],
  ['a single letter before a sentence', 'Plan B. He left', ['Plan', 'B', 'He', 'left']],
  ['the parts around an apostrophe', "Bukele’s d'Aragua", ['Bukele', 's', 'd', 'Aragua']],
  ['syllables where no spaces are written', '在CECOT说', ['在', 'CECOT', '说']],
  ['a Thai word letter by letter, its signs with them', 'กี่วัน', ['กี่', 'วั', 'น']],
  ['accents that stand apart', 'Ga\u0301rci\u0301a!', ['Ga\u0301rci\u0301a']],
  ['no invisible characters at the ends', '\u200bBukele\u200b said', ['Bukele', 'said']],
  ['nothing in signs', ' -- "…" 😀 \ud83d', []],
])('reads %s', (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('words that fold alike have one hash', () => {
  const hashes = ['São', 'SAO', 'sa\u0303o', 's\u00adao', 'ｓａｏ'].map((text) => {
    readWord(text, 0);
    return word.hash;
  });

  expect(new Set(hashes).size).toBe(1);
});

test('takes the genitive s out of a hash again', () => {
  readWord('Bukeles', 0);
  const bare = withoutLastS('Bukeles');
  readWord('Bukele', 0);

  expect(bare).toBe(word.hash);
});

test('leaves the s of short words', () => {
  readWord('This', 0);

  expect(withoutLastS('This')).toBeNull();
});
