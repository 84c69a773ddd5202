import { expect, test } from 'vitest';
import { makeCard } from '../../../data/cards/card.ts';
import type { QuotedStatement } from '../../../data/model.ts';
import { readCases, readPages, type Case, type Wanted } from '../../card-order/cases.ts';
import { dossierPack } from '../dossier-pack.ts';

const PACK = dossierPack();
const pageOf = readPages(PACK);
/** How many a reader takes in, below what introduces the entity. */
const FIRST = 5;

test.each([
  // Share of the wanted statements that stand among the first five, at least.
  { file: 'card-cases.yaml', floor: 0.9 },
  { file: 'card-cases-more.yaml', floor: 0.89 },
  { file: 'card-cases-kept.yaml', floor: 0.86 },
  { file: 'card-cases-fresh.yaml', floor: 0.65 },
  { file: 'card-cases-press.yaml', floor: 0.57 },
  { file: 'card-cases-quiet.yaml', floor: 0.79 },
  { file: 'card-cases-blind.yaml', floor: 0.74, isKeptBack: true },
])('a card shows first what fits the paragraph: $file', ({ file, floor, isKeptBack = false }) => {
  const found = readCases(file).flatMap(findWanted);
  const missing = found.filter(({ place }) => place > FIRST);
  const share = 1 - missing.length / found.length;

  console.log(`${file}: ${(share * 100).toFixed(1)} % of ${found.length} wanted among five`);

  const list = missing.map(({ label, place }) => `${place}. ${label}`).join('\n');
  expect(share, isKeptBack ? 'not told: see the head of the file' : list).toBeGreaterThanOrEqual(
    floor,
  );
});

/** Where on its card each wanted statement stands: 0 introduces the entity, 1 is the first below. */
function findWanted(one: Case) {
  const { entity, wants } = one;
  const card = makeCard([PACK], entity, pageOf(one));
  if (card === null) throw new Error(`no card for ${entity}`);
  const quotes = [card.definition, ...card.statements];
  return wants.map((wanted) => ({
    label: `${entity}: ${wanted.starts}`,
    place: placeOf(wanted, quotes),
  }));
}

function placeOf(
  { document, starts }: Wanted,
  quotes: readonly (QuotedStatement | null)[],
): number {
  const at = quotes.findIndex(
    (quote) => quote?.document === document && quote.text.startsWith(starts),
  );
  return at < 0 ? Infinity : at;
}
