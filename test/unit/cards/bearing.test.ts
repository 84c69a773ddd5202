import { expect, test } from 'vitest';
import { makeCard } from '../../../data/cards/card.ts';
import { readWordVectors } from '../../../data/cli/word-vectors.ts';
import type { Card } from '../../../data/model.ts';
import { dossierPack } from '../dossier-pack.ts';
import { NOWHERE, texts } from './a-bridge.ts';

const PACK = dossierPack();
const VECTORS = readWordVectors();

const STEEL = `The new levy on steel hit car makers and brewers alike. Mills in the north will gain, said an
economist, while canneries, who import most of their tinplate, face a fee that they cannot pass on. Futures for
copper and aluminium rose; shares of two bicycle makers fell by a tenth. Growers of soybeans fear that buyers
overseas will answer in kind, as they did seven years ago, when harvests rotted in silos. Retailers ordered toys,
sofas and kitchen appliances months early. The central bank left its interest rate alone and spoke of patience;
traders had hoped for a cut before winter, and bond yields climbed. A trade group asked for exemptions, which
the commerce department grants to few. Wholesale prices of washing machines went up within a week.`;

const FLIGHTS = `Buses brought the deportees from the detention camp to the runway before dawn, shackled at the
wrists and ankles. Their lawyers learned of the flights from relatives, hours after a judge had forbidden them
and ordered any plane in the air to turn around. Officials said that the men belonged to a gang, and named no
evidence but tattoos; most had no criminal record and had come for asylum hearings. On arrival guards shaved
their heads, and soldiers led them to cells of a prison for terrorists from which nobody has been released.
Rights groups have asked for visits and were refused. The government pays for their imprisonment for a year,
under an agreement that neither side has published.`;

test.each([
  { what: 'introduces the entity on a page that has nothing to do with it', text: STEEL, is: true },
  { what: 'fits the page where it has', text: FLIGHTS, is: false },
])('a card $what', ({ text, is }) => {
  const page = { near: text.split('. ')[0]!, pageEntities: [], article: { text, published: null } };

  const card = makeCard([PACK], 'united-states', { ...page, vectors: VECTORS }) as Card;

  const introducing = texts(makeCard([PACK], 'united-states', NOWHERE) as Card);
  expect(texts(card).slice(0, 5).join('\n') === introducing.slice(0, 5).join('\n')).toBe(is);
});
