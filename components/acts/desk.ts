/** Where the acts of one card lie: within reach of every statement of it, one folder open at a time. */

import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { CardChoices, StatementPlace } from '../../data/choices.ts';
import type { EntityId } from '../../data/model.ts';
import type { CardActs } from './card-acts.ts';

export interface Desk {
  acts: CardActs;
  entity: EntityId;
  choices: CardChoices;
  setChoices: (choices: CardChoices) => void;
  /** Which acts are unfolded; `null` for none. */
  open: string | null;
  setOpen: (open: string | null) => void;
}

/** `null` where a statement stands on no card, or its card has no acts. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk that a view stands at. */
export function useDesk(): Desk | null {
  return useContext(DeskContext);
}

/** What was decided since a card was fetched: shown again, by the way back, the card shows that. */
const decided = new WeakMap<CardChoices, CardChoices>();

/** A desk for a card; what the reader decides shows at once. */
export function useNewDesk(
  acts: CardActs | null,
  entity: EntityId,
  given: CardChoices,
): Desk | null {
  const [{ open, of }, set] = useState({ open: null as string | null, of: entity });
  if (!acts) return null;
  return {
    acts,
    entity,
    choices: decided.get(given) ?? given,
    // Another entity has taken the card over.
    open: of === entity ? open : null,
    setChoices(choices) {
      decided.set(given, choices);
      set((now) => ({ ...now }));
    },
    setOpen: (next) => set({ open: next, of: entity }),
  };
}

/** Whether two places are of one statement. */
export function isSamePlace(one: StatementPlace, other: StatementPlace): boolean {
  return one.document === other.document && one.index === other.index;
}
