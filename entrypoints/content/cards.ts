/** Opens and closes the card as the reader's hands say. */

import { FIRST_APPEARANCE } from '../../data/choices.ts';
import type { DocumentId } from '../../data/model.ts';
import type { Ask } from './ask.ts';
import type { CardRequest, OpenCard, OpenedCard } from './card-request.ts';
import { fetchAhead } from './fetch-ahead.ts';
import type { Box, Point } from './geometry.ts';
import {
  fetchedIn,
  shownIn,
  startHover,
  wakesAt,
  type Attempt,
  type HoverEvent,
} from './hover-state.ts';
import { hover } from './hover.ts';
import { isFresh, type Mark, type Marks } from './marks.ts';
import { boxesOf } from './ranges.ts';

export interface Cards {
  /** Takes in what the reader does or did; times are those of `performance.now()`. */
  tell(event: HoverEvent<Mark>): void;
  /** Opens a mark's card with the focus in it. */
  openByKey(mark: Mark): void;
  /** The mark whose card is open. */
  shown(): Mark | null;
  /** Whether the open card stays until it is closed. */
  isPinned(): boolean;
  /** Where the open card is; `null` while there is none to be seen. */
  box(): Box | null;
  isCard(target: EventTarget | null): boolean;
}

export interface CardsOptions {
  marks: Marks;
  ask: Ask;
  openCard: OpenCard;
  signal: AbortSignal;
}

/** No card yet; none is left when `signal` ends. */
export function startCards({ marks, ask, openCard, signal }: CardsOptions): Cards {
  let state = startHover<Mark>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const content = fetchAhead(marks, ask);
  let open: { id: number; end: AbortController; card: OpenedCard | null } | null = null;
  let pointer: Point | null = null;
  let way: CardRequest['way'] = 'hover';

  function tell(event: HoverEvent<Mark>): void {
    if (signal.aborted) return;
    if ('at' in event) pointer = event.at;
    way = event.type === 'open' ? event.way : 'hover';
    const before = state;
    state = hover(state, event);
    if (state !== before) follow();
  }

  const now = (type: 'tick' | 'pin' | 'close') => tell({ type, time: performance.now() });

  function follow(): void {
    clearTimeout(timer);
    const at = wakesAt(state);
    if (at !== null) timer = setTimeout(() => now('tick'), at - performance.now());
    const next = fetchedIn(state);
    if (next) content.prefetch(next);
    const shown = shownIn(state);
    if (shown?.id !== open?.id) replace(shown);
  }

  function replace(shown: Attempt<Mark> | null): void {
    open?.end.abort();
    open = shown && { id: shown.id, end: new AbortController(), card: null };
    marks.point(shown?.mark ?? null);
    if (!open || !shown) return;
    try {
      open.card = show(shown, open.end.signal);
    } catch (error) {
      // Some page has made the card impossible; its reader loses a card and not the page.
      console.warn(error);
      now('close');
    }
  }

  function show(attempt: Attempt<Mark>, ended: AbortSignal): OpenedCard {
    return openCard({
      ...requestFor(attempt.mark, marks, ask),
      getCard: content.getterFor(attempt),
      pointer: way === 'key' ? null : pointer,
      way,
      onPress: () => now('pin'),
      onClose: () => now('close'),
      signal: AbortSignal.any([signal, ended]),
    });
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    tell,
    openByKey(mark) {
      tell({ type: 'open', time: performance.now(), mark, way: 'key' });
    },
    shown: () => shownIn(state)?.mark ?? null,
    isPinned: () => state.phase === 'open' && state.isPinned,
    box: () => open?.card?.box() ?? null,
    isCard: (target) => target !== null && target === open?.card?.host,
  };
}

function requestFor(mark: Mark, marks: Marks, ask: Ask) {
  return {
    ask,
    appearance: marks.chosen()?.appearance ?? FIRST_APPEARANCE,
    openDocument: openerWith(ask),
    entity: mark.mention.entity,
    name: mark.surface,
    why: mark.mention.why,
    markBoxes: () => (isFresh(mark) ? boxesOf(mark.range) : []),
  };
}

function openerWith(ask: Ask) {
  return (document: DocumentId, index: number): void => {
    ask('openDocument', { document, index }).catch(console.warn);
  };
}
