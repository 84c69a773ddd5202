import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { buildDossier, cardRows, rowOf } from './dossier.ts';

interface Fact {
  number: number;
  entities: string[];
  statements: { document: string; starts: string; on?: string }[];
}

const facts = parse(readFileSync('test/fixtures/facts.yaml', 'utf8')) as Fact[];
const { content } = buildDossier();

/** The first table of FACTS.md: number and entities of each fact. */
function checklist(): { number: number; entities: string[] }[] {
  const rows = readFileSync('test/fixtures/FACTS.md', 'utf8').matchAll(
    /^\| (\d+) \|.*\| ([^|]+) \|$/gmu,
  );
  return [...rows].map(([, number, entities]) => ({
    number: Number(number),
    entities: entities!.split(', '),
  }));
}

test('every fact of the checklist is mapped, with its entities', () => {
  expect(facts.map(({ number, entities }) => ({ number, entities }))).toEqual(checklist());
});

describe.each(facts)('fact $number', ({ entities, statements }) => {
  const rows = statements.map(({ document, starts }) => rowOf(content, document, starts));
  const others = statements.flatMap(({ on }) => on ?? []);
  const cards = entities.map((entity) => ({ entity, rows: cardRows(content, entity) }));
  const shown = [...cards.map((card) => card.rows), ...others.map((id) => cardRows(content, id))];

  test.each(rows)('its statement %i stands on a card', (row) => {
    expect(shown.some((card) => card.has(row))).toBe(true);
  });

  test.each(cards)('the card of $entity carries it', (card) => {
    expect(rows.filter((row) => card.rows.has(row))).not.toEqual([]);
  });
});
