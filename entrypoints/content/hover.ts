/**
 * When a card opens and closes: a pure function of a state and an event. Events carry their time in
 * milliseconds, of any one clock; nothing here keeps a clock or knows the page.
 *
 *            on a mark            rested
 *     idle -------------> dwelling -----> open <--- back on the mark, or on the card
 *      ^  <-------------    |              |    \
 *      |    off the mark                   | off \
 *      |                                   v      |
 *      +------------- grace is over --- leaving --+
 *                                          | rested on another mark
 *                                          +----------------------> open (that one)
 */

import {
  DWELL_AGAIN_MS,
  DWELL_MS,
  FETCH_MS,
  GRACE_MS,
  JUST_OPEN_MS,
  TYPING_QUIET_MS,
} from '../../data/limits/marks.ts';
import { isInCorridor } from './corridor.ts';
import type { Point } from './geometry.ts';
import {
  dwellIn,
  shownIn,
  type Attempt,
  type Dwell,
  type HoverEvent,
  type HoverState,
  type Memory,
  type Spot,
} from './hover-state.ts';

type In<Mark, Phase> = Extract<HoverState<Mark>, { phase: Phase }>;
type SpotEvent<Mark> = { time: number } & Spot<Mark>;

/** The state after an event; the same object when nothing changed. */
export function hover<Mark>(state: HoverState<Mark>, event: HoverEvent<Mark>): HoverState<Mark> {
  switch (event.type) {
    case 'move':
      return move(state, event);
    case 'scroll':
      return scroll(state, event);
    case 'tick':
      return tick(state, event.time);
    case 'typing':
      return typing(state, event.time);
    case 'pin':
      return pin(state);
    case 'open':
      return open(
        state,
        { id: state.lastId + 1, mark: event.mark },
        { isPinned: true, at: NOWHERE },
      );
    case 'close':
      return close(state, event.time);
  }
}

/** A card that stays has no pointer to come from. */
const NOWHERE: Point = { x: 0, y: 0 };

function move<Mark>(state: HoverState<Mark>, event: SpotEvent<Mark>): HoverState<Mark> {
  switch (state.phase) {
    case 'idle':
      return enter(state, event);
    case 'dwelling':
      return event.mark === state.dwell.mark ? rest(state, event.at) : enter(state, event);
    case 'open':
      return moveOpen(state, event);
    case 'leaving':
      return moveLeaving(state, event);
  }
}

function rest<Mark>(state: In<Mark, 'dwelling'>, at: Point): HoverState<Mark> {
  return { ...state, dwell: { ...state.dwell, at } };
}

function enter<Mark>(state: HoverState<Mark>, event: SpotEvent<Mark>): HoverState<Mark> {
  const { mark } = event;
  if (mark !== null && mark === state.dismissed) return state;
  if (mark === null) {
    const isSettled = state.phase === 'idle' && state.dismissed === null;
    return isSettled ? state : { ...memory(state), phase: 'idle', dismissed: null };
  }
  const dwell = startDwell(state, mark, event);
  return { ...memory(state), phase: 'dwelling', dwell, lastId: dwell.id, dismissed: null };
}

function startDwell<Mark>(
  state: HoverState<Mark>,
  mark: Mark,
  { time, at }: SpotEvent<Mark>,
): Dwell<Mark> {
  const from = Math.max(time, state.quietUntil);
  const isAgain = shownIn(state) !== null || time - state.closedAt < JUST_OPEN_MS;
  return {
    id: state.lastId + 1,
    mark,
    at,
    fetchesAt: isAgain ? from : from + FETCH_MS,
    opensAt: from + (isAgain ? DWELL_AGAIN_MS : DWELL_MS),
    isFetching: isAgain && from <= time,
  };
}

function moveOpen<Mark>(state: In<Mark, 'open'>, event: SpotEvent<Mark>): HoverState<Mark> {
  const isHeld = event.isOnCard || event.mark === state.shown.mark;
  if (state.isPinned) return state;
  if (isHeld) return { ...state, at: event.at };
  return moveLeaving(leave(state, event), event);
}

function leave<Mark>(state: In<Mark, 'open'>, event: SpotEvent<Mark>): In<Mark, 'leaving'> {
  const { shown, at } = state;
  return {
    ...memory(state),
    phase: 'leaving',
    shown,
    from: at,
    until: event.time + GRACE_MS,
    next: null,
  };
}

function moveLeaving<Mark>(state: In<Mark, 'leaving'>, event: SpotEvent<Mark>): HoverState<Mark> {
  if (event.isOnCard || event.mark === state.shown.mark) {
    return open(state, state.shown, { isPinned: false, at: event.at });
  }
  const isUnderway = event.card !== null && isInCorridor(event.at, state.from, event.card);
  const next = nextDwell(state, event, isUnderway);
  return {
    ...state,
    // On its way into the card the pointer may take its time.
    until: isUnderway ? event.time + GRACE_MS : state.until,
    next,
    lastId: next?.id ?? state.lastId,
  };
}

/** A mark that the pointer passes on its way into the card must wait as if no card were open. */
function nextDwell<Mark>(
  state: In<Mark, 'leaving'>,
  event: SpotEvent<Mark>,
  isUnderway: boolean,
): Dwell<Mark> | null {
  const { mark, at, time } = event;
  if (mark === null) return null;
  const dwell = state.next?.mark === mark ? state.next : startDwell(state, mark, event);
  const opensAt = isUnderway ? time + DWELL_MS : Math.min(dwell.opensAt, time + DWELL_AGAIN_MS);
  return { ...dwell, at, opensAt };
}

/** Scrolling never begins a dwell: names that pass under a pointer at rest are not pointed at. */
function scroll<Mark>(state: HoverState<Mark>, event: SpotEvent<Mark>): HoverState<Mark> {
  const known = [shownIn(state)?.mark, dwellIn(state)?.mark, state.dismissed];
  return move(state, known.includes(event.mark) ? event : { ...event, mark: null });
}

function tick<Mark>(state: HoverState<Mark>, time: number): HoverState<Mark> {
  const dwell = dwellIn(state);
  if (dwell && time >= dwell.opensAt) return open(state, dwell, { isPinned: false, at: dwell.at });
  const woken = dwell && { ...dwell, isFetching: dwell.isFetching || time >= dwell.fetchesAt };
  if (state.phase === 'dwelling' && woken) return { ...state, dwell: woken };
  if (state.phase !== 'leaving') return state;
  if (time < state.until) return { ...state, next: woken };
  const past = { ...memory(state), closedAt: time };
  return woken ? { ...past, phase: 'dwelling', dwell: woken } : { ...past, phase: 'idle' };
}

function typing<Mark>(state: HoverState<Mark>, time: number): HoverState<Mark> {
  const quiet = { ...state, quietUntil: time + TYPING_QUIET_MS };
  if (state.phase === 'dwelling') return { ...memory(quiet), phase: 'idle' };
  return quiet.phase === 'leaving' ? { ...quiet, next: null } : quiet;
}

function pin<Mark>(state: HoverState<Mark>): HoverState<Mark> {
  const shown = shownIn(state);
  return shown ? open(state, shown, { isPinned: true, at: NOWHERE }) : state;
}

function open<Mark>(
  state: HoverState<Mark>,
  { id, mark }: Attempt<Mark>,
  how: { isPinned: boolean; at: Point },
): HoverState<Mark> {
  const lastId = Math.max(id, state.lastId);
  return { ...memory(state), ...how, phase: 'open', shown: { id, mark }, lastId, dismissed: null };
}

function close<Mark>(state: HoverState<Mark>, time: number): HoverState<Mark> {
  const closing = shownIn(state) ?? dwellIn(state);
  if (!closing) return state;
  const closedAt = shownIn(state) ? time : state.closedAt;
  return { ...memory(state), phase: 'idle', closedAt, dismissed: closing.mark };
}

function memory<Mark>(state: HoverState<Mark>): Memory<Mark> {
  const { lastId, quietUntil, closedAt, dismissed } = state;
  return { lastId, quietUntil, closedAt, dismissed };
}
