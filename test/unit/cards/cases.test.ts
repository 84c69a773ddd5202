import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeCard } from '../../../data/cards/card.ts';
import { dossierPack } from '../dossier-pack.ts';

interface Case {
  entity: string;
  near: string;
  wants: { document: string; starts: string }[];
}

const CASES = parse(readFileSync('test/fixtures/card-cases.yaml', 'utf8')) as Case[];
const PACK = dossierPack();
/** Share of the wanted statements that stand among the first five. */
const BAR = 0.7;

test('a card shows first what fits the paragraph', () => {
  const wanted = CASES.flatMap(({ entity, near, wants }) => {
    const first = firstFive(entity, near);
    return wants.map(({ document, starts }) => ({
      label: `${entity}: ${starts}`,
      isShown: first.some((quote) => quote.document === document && quote.text.startsWith(starts)),
    }));
  });
  const missing = wanted.filter(({ isShown }) => !isShown).map(({ label }) => label);
  const share = 1 - missing.length / wanted.length;

  console.log(
    `cards: ${Math.round(share * 100)} % of ${wanted.length} wanted statements among five`,
  );

  expect(share, missing.join('\n')).toBeGreaterThanOrEqual(BAR);
});

/** Definition and statements, as the reader meets them. */
function firstFive(entity: string, near: string) {
  const card = makeCard([PACK], entity, { near, pageEntities: [], article: null });
  if (card === null) throw new Error(`no card for ${entity}`);
  const definition = card.definition === null ? [] : [card.definition];
  return [...definition, ...card.statements.slice(0, 5)];
}
