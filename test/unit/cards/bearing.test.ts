import { expect, test } from 'vitest';
import { makeCard } from '../../../data/cards/card.ts';
import type { Card } from '../../../data/model.ts';
import { dossierPack } from '../dossier-pack.ts';
import { NOWHERE, texts } from './a-bridge.ts';
import { FLIGHTS, STEEL } from './two-articles.ts';

const PACK = dossierPack();

test.each([
  { what: 'introduces the entity on a page that has nothing to do with it', text: STEEL, is: true },
  { what: 'fits the page where it has', text: FLIGHTS, is: false },
])('a card $what', ({ text, is }) => {
  const page = { near: text.split('. ')[0]!, pageEntities: [], article: { text, published: null } };

  const card = makeCard([PACK], 'united-states', page) as Card;

  const introducing = texts(makeCard([PACK], 'united-states', NOWHERE) as Card);
  expect(texts(card).slice(0, 5).join('\n') === introducing.slice(0, 5).join('\n')).toBe(is);
});
