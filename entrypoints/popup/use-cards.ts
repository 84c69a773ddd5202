import { useCallback, useRef, useState } from 'preact/hooks';
import type { Card, EntityId } from '../../data/model.ts';
import { ask } from '../background/send.ts';

/** The card on show, or what stands in its place. */
export type CardState =
  { kind: 'shown'; card: Card } | { kind: 'empty' | 'failed'; entity: EntityId };

/** The cards opened one from another; the last is on show, and stays until the next one is there. */
export function useCards() {
  const [trail, setTrail] = useState<CardState[]>([]);
  // Counts what was asked: an answer to anything but the last question is dropped.
  const asked = useRef(0);

  const open = useCallback(async (entity: EntityId) => {
    const ticket = ++asked.current;
    const state = await look(entity);
    if (ticket === asked.current) setTrail((before) => [...before, state]);
  }, []);
  const back = useCallback(() => {
    asked.current++;
    setTrail((before) => before.slice(0, -1));
  }, []);
  const leave = useCallback(() => {
    asked.current++;
    setTrail([]);
  }, []);
  const retry = useCallback((entity: EntityId) => {
    setTrail((before) => before.slice(0, -1));
    void open(entity);
  }, []);
  return { current: trail.at(-1) ?? null, open, back, leave, retry };
}

async function look(entity: EntityId): Promise<CardState> {
  try {
    const card = await ask('getCard', { entity, near: '', pageEntities: [], article: null });
    return card ? { kind: 'shown', card } : { kind: 'empty', entity };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', entity };
  }
}
