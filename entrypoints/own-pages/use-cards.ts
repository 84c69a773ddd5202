import { useCallback } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { lookAtCard, NOWHERE, type CardState } from './look-at-card.ts';
import { useTrail } from './use-trail.ts';

/** The cards opened one from another, beside no article. */
export function useCards() {
  const { current, back, leave, ...trail } = useTrail<CardState>();
  const open = useCallback((entity: EntityId) => {
    trail.open(() => lookAtCard(entity, NOWHERE));
  }, []);
  const retry = useCallback((entity: EntityId) => {
    trail.replace(() => lookAtCard(entity, NOWHERE));
  }, []);
  return { current, open, back, leave, retry };
}
