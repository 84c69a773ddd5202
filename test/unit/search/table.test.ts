import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { findTerm, termAt, termCount } from '../../../data/search/dictionary.ts';
import { gatherFits } from '../../../data/search/gather.ts';
import { contentTable, packTable } from '../../../data/search/pack-table.ts';
import { searchLibrary } from '../../../data/search/query.ts';
import { buildSearchIndex } from '../../../data/search/search-index.ts';
import { readQuery } from '../../../data/search/typed-query.ts';
import { openPack } from '../../../data/pack/read.ts';
import { writePack } from '../../../data/pack/write.ts';
import { isStopWord } from '../../../data/text/stop-words.ts';
import { termsOf } from '../../../data/text/terms.ts';
import { dossierPack } from '../dossier-pack.ts';
import { someContent } from '../pack/some-content.ts';

const PACK = dossierPack();

test('a pack brings the table that was made of it', () => {
  const search = contentTable(someContent());

  expect(openPack(writePack(someContent({ search }))).search).toEqual(search);
  expect(PACK.search).not.toBeNull();
});

test.each([
  [
    'terms that end before they begin',
    { letterStarts: (all: number[]) => all.with(1, 4_000_000_000) },
  ],
  ['postings that never end', { postingStarts: (all: number[]) => all.with(-1, 4_000_000_000) }],
  ['a statement too many', { lengths: (all: number[]) => [...all, 1] }],
])('a table with %s is refused', (_, change) => {
  const table = contentTable(someContent());
  const [field, damage] = Object.entries(change)[0]!;
  const array = table[field as keyof typeof table];
  const search = {
    ...table,
    [field]: new (array.constructor as Uint32ArrayConstructor)(damage([...array])),
  };
  const pack = openPack(writePack(someContent({ search })));

  expect(() => buildSearchIndex([pack])).toThrow(/search table is damaged; fetch or build/);
});

test('a search that meets an item which does not exist is refused', () => {
  const table = contentTable(someContent());
  const search = { ...table, items: table.items.with(0, 1_000_000) };
  const index = buildSearchIndex([openPack(writePack(someContent({ search })))]);

  expect(() => searchLibrary(index, termAt(table, 0), 5)).toThrow(/search table is damaged/);
  expect(() => searchLibrary(index, termAt(table, termCount(table) - 1), 5)).not.toThrow();
});

test('a pack without a table opens, and gets one when it is searched', () => {
  const pack = openPack(writePack(someContent()));

  expect(pack.search).toBeNull();
  expect(packTable(pack)).toEqual(contentTable(someContent()));
});

test('every term of every statement is in the table, with how often it stands there', () => {
  const { table, firstStatement } = buildSearchIndex([PACK]).packs[0]!;
  for (let row = 0; row < PACK.info.statements; row += 7) {
    const terms = termsOf(PACK.statementAt(row).text).filter((term) => !isStopWord(term));
    for (const term of terms) {
      const found = findTerm(table, term);
      const items = table.items.subarray(
        table.postingStarts[found],
        table.postingStarts[found + 1],
      );
      const at = items.indexOf(firstStatement + row);
      const times = terms.filter((other) => other === term).length;
      expect(table.notes[table.postingStarts[found]! + at], term).toBe(times);
    }
  }
});

test('statements of one exact word come in the order that MiniSearch gives them', () => {
  const index = buildSearchIndex([PACK]);
  const { table, firstStatement, items } = index.packs[0]!;
  const reference = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => termsOf(text).filter((term) => !isStopWord(term)),
    processTerm: (term) => term,
  });
  reference.addAll(
    Array.from({ length: PACK.info.statements }, (_, id) => ({
      id,
      text: PACK.statementAt(id).text,
    })),
  );
  for (let row = 0; row < termCount(table); row += 50) {
    const term = termAt(table, row);
    const expected = reference.search(term, { tokenize: (text) => [text] });
    const [fit] = gatherFits(index.packs, { ...readQuery(''), terms: [term] });
    // Only texts that have the word itself: other forms of it are ours alone.
    const ours = new Map(
      Array.from({ length: items - firstStatement }, (_, id) => [
        id,
        fit!.strength[firstStatement + id]!,
      ]),
    );
    const scores = expected.map(({ id }) => ours.get(id as number)!);
    for (let at = 1; at < scores.length; at++)
      expect(scores[at]! <= scores[at - 1]! + 1e-5, `${term} ${at}`).toBe(true);
  }
});
