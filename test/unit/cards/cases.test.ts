import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeCard } from '../../../data/cards/card.ts';
import { readWordVectors } from '../../../data/cli/word-vectors.ts';
import type { QuotedStatement } from '../../../data/model.ts';
import { dossierPack } from '../dossier-pack.ts';

interface Wanted {
  document: string;
  starts: string;
}

interface Case {
  entity: string;
  near: string;
  wants: Wanted[];
}

const PACK = dossierPack();
const VECTORS = readWordVectors();
/** How many a reader takes in, below what introduces the entity. */
const FIRST = 5;

test.each([
  // Share of the wanted statements that stand among the first five, at least.
  { file: 'card-cases.yaml', floor: 0.8, isTold: true },
  { file: 'card-cases-more.yaml', floor: 0.75, isTold: true },
  // Kept back until it was followed by the next: told since.
  { file: 'card-cases-kept.yaml', floor: 0.73, isTold: true },
  { file: 'card-cases-fresh.yaml', floor: 0.45, isTold: false },
])('a card shows first what fits the paragraph: $file', ({ file, floor, isTold }) => {
  const cases = parse(readFileSync(`test/fixtures/${file}`, 'utf8')) as Case[];
  const found = cases.flatMap(findWanted);
  const missing = found.filter(({ place }) => place > FIRST);
  const share = 1 - missing.length / found.length;

  console.log(`${file}: ${(share * 100).toFixed(1)} % of ${found.length} wanted among five`);

  const list = missing.map(({ label, place }) => `${place}. ${label}`).join('\n');
  expect(share, isTold ? list : 'not told: see the head of the file').toBeGreaterThanOrEqual(floor);
});

/** Where on its card each wanted statement stands: 0 introduces the entity, 1 is the first below. */
function findWanted({ entity, near, wants }: Case) {
  const page = {
    near,
    pageEntities: [],
    article: { text: near, published: null },
    vectors: VECTORS,
  };
  const card = makeCard([PACK], entity, page);
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
