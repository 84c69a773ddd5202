/** The card shown and the way back from it. */

import { useLayoutEffect, useState } from 'preact/hooks';
import { CARD_TIMEOUT_MS, SKELETON_MS } from '../../data/limits/card-window.ts';
import type { EntityId } from '../../data/model.ts';
import type { CardAnswer } from '../background/api.ts';
import type { CardRequest } from '../content/card-request.ts';

export type Screen =
  { kind: 'card'; card: CardAnswer } | { kind: 'loading' | 'empty' | 'failed'; name: string };

interface Visit {
  entity: EntityId;
  /** Counts the tries, so that another one is another visit. */
  attempt: number;
  /** The card, once it was had: going back asks nothing. */
  card: CardAnswer | null;
}

/** `screen` is `null` until there is something to see. */
export function useCards({ entity, name, getCard, signal }: CardRequest) {
  const [path, setPath] = useState<Visit[]>([{ entity, attempt: 0, card: null }]);
  const [screen, setScreen] = useState<Screen | null>(null);
  const visit = path.at(-1) as Visit;

  useLayoutEffect(() => {
    const end = new AbortController();
    if (visit.card) setScreen({ kind: 'card', card: visit.card });
    else void look(end.signal);
    return () => end.abort();
  }, [visit.entity, visit.attempt, path.length]);

  async function look(ended: AbortSignal): Promise<void> {
    const shownName = nameOf(screen) ?? name;
    const show = (next: Screen) => ended.aborted || signal.aborted || setScreen(next);
    const skeleton = setTimeout(() => show({ kind: 'loading', name: shownName }), SKELETON_MS);
    const answer = await within(CARD_TIMEOUT_MS, getCard(visit.entity)).catch(
      (error: unknown) => (console.warn(error), 'failed' as const),
    );
    clearTimeout(skeleton);
    if (answer === 'failed' || answer === null) {
      show({ kind: answer ?? 'empty', name: shownName });
      return;
    }
    visit.card = answer;
    show({ kind: 'card', card: answer });
  }

  return {
    screen,
    canGoBack: path.length > 1,
    openEntity: (next: EntityId) =>
      setPath((visits) => [...visits, { entity: next, attempt: 0, card: null }]),
    goBack: () => setPath((visits) => visits.slice(0, -1)),
    retry: () => setPath((visits) => visits.with(-1, { ...visit, attempt: visit.attempt + 1 })),
  };
}

function nameOf(screen: Screen | null): string | null {
  if (!screen) return null;
  return screen.kind === 'card' ? screen.card.entity.name : screen.name;
}

function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('card: no answer; try again')), ms);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
