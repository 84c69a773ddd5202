import type { ArticleContext, EntityId } from '../../data/model.ts';
import type { CardAnswer } from '../background/api.ts';
import { ask } from '../background/send.ts';

/** The card on show, or what stands in its place. */
export type CardState =
  { kind: 'shown'; card: CardAnswer } | { kind: 'empty' | 'failed'; entity: EntityId };

/** What a card is fitted to. */
export interface CardPlace {
  near: string;
  pageEntities: readonly EntityId[];
  article: ArticleContext | null;
}

/** A card on a page of ours, beside no article. */
export const NOWHERE: CardPlace = { near: '', pageEntities: [], article: null };

/** Asks for a card; a failure is a state like others, and the console says why. */
export async function lookAtCard(entity: EntityId, place: CardPlace): Promise<CardState> {
  try {
    const card = await ask('getCard', { entity, ...place });
    return card ? { kind: 'shown', card } : { kind: 'empty', entity };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', entity };
  }
}
