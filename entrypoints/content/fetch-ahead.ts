/** A card's content, asked for while the pointer still rests, and handed over when the card opens. */

import type { EntityId } from '../../data/model.ts';
import type { CardAnswer } from '../background/api.ts';
import { articleText } from './article-text.ts';
import type { Ask } from './ask.ts';
import type { Attempt } from './hover-state.ts';
import type { Mark, Marks } from './marks.ts';
import { daysOf } from './published.ts';

type GetCard = (entity: EntityId) => Promise<CardAnswer | null>;

export interface FetchAhead {
  /** Asks for the card of an attempt, once. */
  prefetch: (attempt: Attempt<Mark>) => void;
  /** Answers first with what was fetched ahead, if it was, and then always anew. */
  getterFor: (attempt: Attempt<Mark>) => GetCard;
}

/** Keeps the latest only: an attempt that was given up is of no more use. */
export function fetchAhead(marks: Marks, ask: Ask): FetchAhead {
  let fetched: { id: number; card: Promise<CardAnswer | null> } | null = null;

  function getCard(mark: Mark, entity: EntityId): Promise<CardAnswer | null> {
    const pageEntities = [...marks.byEntity().keys()];
    const article = { text: articleText(marks), ...daysOf(document) };
    return ask('getCard', { entity, near: mark.block.text, pageEntities, article });
  }

  return {
    prefetch({ id, mark }) {
      if (fetched?.id === id) return;
      fetched = { id, card: getCard(mark, mark.mention.entity) };
      // Whoever shows the card meets the failure; a card never shown may fail unseen.
      fetched.card.catch(() => null);
    },
    getterFor({ id, mark }) {
      let first = fetched?.id === id ? fetched.card : null;
      return (entity) => {
        const answer = first ?? getCard(mark, entity);
        first = null;
        return answer;
      };
    },
  };
}
