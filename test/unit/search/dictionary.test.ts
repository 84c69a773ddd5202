import { expect, test } from 'vitest';
import { buildSearchTable } from '../../../data/search/build-table.ts';
import { findBeginnings, findTerm, termAt, termCount } from '../../../data/search/dictionary.ts';
import { findSimilar } from '../../../data/search/similar-terms.ts';
import { Random } from '../matcher/random.ts';
import { randomWords } from './random-words.ts';

const random = new Random(7);
const WORDS = [...new Set(randomWords(random, 3000))];
// A name keeps every word as it is; a text would split the scripts that are written without spaces.
const TABLE = buildSearchTable({
  entities: WORDS.map((name) => ({ name, aliases: '', label: '', definition: '' })),
  documents: [],
  statements: [],
});
const TERMS = Array.from({ length: termCount(TABLE) }, (_, row) => termAt(TABLE, row));

test('terms stand in code-unit order, each once', () => {
  expect(TERMS).toEqual([...new Set(TERMS)].sort());
});

test('every term is found, and nothing else', () => {
  const known = new Set(TERMS);
  for (const [row, term] of TERMS.entries()) expect(findTerm(TABLE, term)).toBe(row);
  for (const word of randomWords(random, 1000))
    if (!known.has(word)) expect(findTerm(TABLE, word)).toBe(-1);
});

test('beginnings are those that a plain look through all terms finds', () => {
  for (const start of ['', 'zz', ...randomWords(random, 500).map((word) => word.slice(0, 3))]) {
    const { from, to } = findBeginnings(TABLE, start);

    expect(TERMS.slice(from, to)).toEqual(TERMS.filter((term) => term.startsWith(start)));
  }
});

test.each([
  { maxEdits: 1, isOpen: false },
  { maxEdits: 2, isOpen: false },
  { maxEdits: 1, isOpen: true },
  { maxEdits: 2, isOpen: true },
])('similar terms are those of a whole matrix for each: %o', ({ maxEdits, isOpen }) => {
  for (const word of randomWords(random, 60)) {
    const found = findSimilar(TABLE, word, maxEdits, isOpen);

    const expected = TERMS.map((term, row) => ({ row, edits: edits(term, word, isOpen) }));
    expect(found).toEqual(expected.filter((one) => one.edits <= maxEdits));
  }
});

/** Edits from a term, or from its nearest beginning, to a word; the textbook's matrix. */
function edits(term: string, word: string, isOpen: boolean): number {
  const lines: number[][] = [Array.from({ length: word.length + 1 }, (_, at) => at)];
  for (let n = 1; n <= term.length; n++) {
    const line = [n];
    for (let k = 1; k <= word.length; k++) {
      const change = lines[n - 1]![k - 1]! + Number(term[n - 1] !== word[k - 1]);
      let least = Math.min(change, lines[n - 1]![k]! + 1, line[k - 1]! + 1);
      if (n > 1 && k > 1 && term[n - 1] === word[k - 2] && term[n - 2] === word[k - 1])
        least = Math.min(least, lines[n - 2]![k - 2]! + 1);
      line.push(least);
    }
    lines.push(line);
  }
  const ends = lines.map((line) => line[word.length]!);
  return isOpen ? Math.min(...ends) : ends.at(-1)!;
}
