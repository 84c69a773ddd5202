import { makeCard } from '../../../data/cards/card.ts';
import type { Card } from '../../../data/model.ts';
import { aPack, type Source } from './a-pack.ts';

export const NOWHERE = { near: '', pageEntities: [], article: null };

/** Two newspapers about a bridge. */
export const BRIDGE: readonly Source[] = [
  {
    id: 'gazette',
    published: '2021-03-04',
    sentences: [
      { text: 'The bridge spans the river near the mill.', about: ['bridge', 'mill'] },
      {
        text: 'Workers repaired the bridge after the storm of 2020.',
        about: ['bridge'],
        date: '2020',
      },
      { text: 'The bridge carries 900 carts daily.', about: ['bridge'] },
    ],
  },
  {
    id: 'herald',
    published: '2022',
    sentences: [
      { text: 'The bridge carries 1,200 carts daily.', about: ['bridge'] },
      {
        text: 'Mayor Olm ordered a toll on the bridge in May 2019.',
        about: ['bridge', 'Olm'],
        date: '2019-05',
      },
      {
        text: 'Workers repaired the bridge after the storm of 2020.',
        about: ['bridge'],
        date: '2020',
      },
    ],
  },
];

/** The card of an entity of the two newspapers. */
export function cardOf(
  entity: string,
  rest: Parameters<typeof aPack>[1] = {},
  page = NOWHERE as Page,
): Card {
  const card = makeCard([aPack(BRIDGE, rest)], entity, page);
  if (card === null) throw new Error(`no card for ${entity}`);
  return card;
}

export type Page = Parameters<typeof makeCard>[2];

/** What a card quotes, in order. */
export function texts(card: Card): string[] {
  return card.statements.map(({ text }) => text);
}
