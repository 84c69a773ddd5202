/** What hovering is about: the events that come in, the state between them, what it says to do. */

import type { Box, Point } from './geometry.ts';

/** Where the pointer is: on which mark, if any, or on the card, whose box is `card`. */
export interface Spot<Mark> {
  at: Point;
  mark: Mark | null;
  isOnCard: boolean;
  card: Box | null;
}

/** With what a card was opened on purpose: a press of the pointer, a finger, a key or command. */
export type Way = 'press' | 'touch' | 'key';

export type HoverEvent<Mark> = { time: number } & (
  | ({ type: 'move' } & Spot<Mark>)
  /** The page was scrolled under a pointer at rest. */
  | ({ type: 'scroll' } & Spot<Mark>)
  /** The time that `wakesAt` asked for has come. */
  | { type: 'tick' }
  /** The reader types. */
  | { type: 'typing' }
  /** A press inside the card: it stays open until it is closed. */
  | { type: 'pin' }
  /** Opened on purpose: at once, and it stays. */
  | { type: 'open'; mark: Mark; way: Way }
  /** Escape, a press elsewhere, the card's own button, or the mark is gone. */
  | { type: 'close' }
);

/** One try at a card. A late answer to an older one shows nothing: `id` grows. */
export interface Attempt<Mark> {
  id: number;
  mark: Mark;
}

/** A pointer resting on a mark. */
export interface Dwell<Mark> extends Attempt<Mark> {
  /** Where the pointer was last on the mark. */
  at: Point;
  fetchesAt: number;
  opensAt: number;
  isFetching: boolean;
}

/** What outlives a card. */
export interface Memory<Mark> {
  lastId: number;
  quietUntil: number;
  closedAt: number;
  /** A mark whose card was closed on purpose; it stays closed until the pointer has left it. */
  dismissed: Mark | null;
}

export type HoverState<Mark> = Memory<Mark> &
  (
    | { phase: 'idle' }
    | { phase: 'dwelling'; dwell: Dwell<Mark> }
    | { phase: 'open'; shown: Attempt<Mark>; isPinned: boolean; at: Point }
    | {
        phase: 'leaving';
        shown: Attempt<Mark>;
        /** Where the pointer was last on the mark or the card. */
        from: Point;
        until: number;
        next: Dwell<Mark> | null;
      }
  );

/** Nothing hovered yet. */
export function startHover<Mark>(): HoverState<Mark> {
  return { phase: 'idle', lastId: 0, quietUntil: -Infinity, closedAt: -Infinity, dismissed: null };
}

/** The card that is to be seen. */
export function shownIn<Mark>(state: HoverState<Mark>): Attempt<Mark> | null {
  return state.phase === 'open' || state.phase === 'leaving' ? state.shown : null;
}

/** The card whose content is to be fetched because it is likely to be shown next. */
export function fetchedIn<Mark>(state: HoverState<Mark>): Attempt<Mark> | null {
  const dwell = dwellIn(state);
  return dwell?.isFetching ? dwell : null;
}

/** When a `tick` is due; `null` when time alone changes nothing. */
export function wakesAt<Mark>(state: HoverState<Mark>): number | null {
  const dwell = dwellIn(state);
  const dwellAt = dwell ? (dwell.isFetching ? dwell.opensAt : dwell.fetchesAt) : Infinity;
  const at = Math.min(dwellAt, state.phase === 'leaving' ? state.until : Infinity);
  return at === Infinity ? null : at;
}

/** The mark that the pointer rests on and whose card is not open. */
export function dwellIn<Mark>(state: HoverState<Mark>): Dwell<Mark> | null {
  if (state.phase === 'dwelling') return state.dwell;
  return state.phase === 'leaving' ? state.next : null;
}
