import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchLibrary } from '../../../data/search/query.ts';
import { buildSearchIndex } from '../../../data/search/search-index.ts';
import { dossierPack } from '../dossier-pack.ts';

interface Fact {
  number: number;
  /** Entities on whose cards it must stand. */
  entities: string[];
  statements: { document: string; starts: string }[];
}

const INDEX = buildSearchIndex([dossierPack()]);
const QUERIES = read<Record<string, string>>('fact-queries.yaml');
const CARRIERS = new Map(read<Fact[]>('facts.yaml').map((fact) => [String(fact.number), fact]));
const TABLE = readFileSync('test/fixtures/FACTS.md', 'utf8').matchAll(
  /^\| (\d+) \| (.*?) \| [AB] \|/gmu,
);
const FACTS = [...TABLE].map(([, number = '', text = '']) => ({ number, text }));

test('every fact of the founding articles is in the list', () => {
  expect(FACTS).toHaveLength(30);
  expect(Object.keys(QUERIES)).toHaveLength(30);
  expect(CARRIERS.size).toBe(30);
});

test.each(FACTS)('fact $number is among ten statements for its own words', ({ number, text }) => {
  expect(placeOf(number, text.replaceAll('"', ''))).toBeLessThan(10);
});

test.each(FACTS)('fact $number is among five statements for a few words', ({ number }) => {
  expect(placeOf(number, QUERIES[number] ?? '')).toBeLessThan(5);
});

/** Place of the first statement that carries a fact; infinite when none is found. */
function placeOf(number: string, query: string): number {
  const carriers = CARRIERS.get(number)?.statements ?? [];
  const { statements } = searchLibrary(INDEX, query, 10);
  const place = statements.findIndex(({ document, text }) =>
    carriers.some((carrier) => carrier.document === document && text.startsWith(carrier.starts)),
  );
  return place < 0 ? Infinity : place;
}

function read<Content>(file: string): Content {
  return parse(readFileSync(`test/fixtures/${file}`, 'utf8')) as Content;
}
