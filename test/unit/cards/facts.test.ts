import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeCard } from '../../../data/cards/card.ts';
import { dossierPack } from '../dossier-pack.ts';

interface Fact {
  number: number;
  entities: string[];
  statements: { document: string; starts: string; on?: string }[];
}

const FACTS = parse(readFileSync('test/fixtures/facts.yaml', 'utf8')) as Fact[];
const PACK = dossierPack();

/** Leaving out what is nearly said twice must not leave out a fact. */
test.each(FACTS)('every statement of fact $number is quoted with its source', (fact) => {
  for (const { document, starts, on } of fact.statements) {
    const cards = [...fact.entities, ...(on === undefined ? [] : [on])];
    const quoted = cards.flatMap(quotedOn);
    expect(
      quoted.some((quote) => quote.document === document && quote.text.startsWith(starts)),
    ).toBe(true);
  }
});

function quotedOn(entity: string) {
  const card = makeCard([PACK], entity, { near: '', pageEntities: [], article: null });
  if (card === null) throw new Error(`no card for ${entity}`);
  const answers = card.disagreements.flatMap(({ positions }) => positions);
  const definition = card.definition === null ? [] : [card.definition];
  return [...definition, ...card.statements, ...answers.flatMap(({ statements }) => statements)];
}
