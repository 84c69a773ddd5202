/** Opens and closes the card as the reader's hands say. */

import type { Card, EntityId } from '../../data/model.ts';
import type { Ask } from './ask.ts';
import type { OpenCard, OpenedCard } from './door.ts';
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

type Timeless<Event> = Event extends unknown ? Omit<Event, 'time'> : never;

export interface Cards {
  /** Takes in what the reader does, now. */
  tell(event: Timeless<HoverEvent<Mark>>): void;
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
  /** Brings the card's views into the page; called when a dwell begins to look like one. */
  loadCard: () => Promise<OpenCard>;
  signal: AbortSignal;
}

/** No card yet; none is left when `signal` ends. */
export function startCards({ marks, ask, loadCard, signal }: CardsOptions): Cards {
  let state = startHover<Mark>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fetched: { id: number; card: Promise<Card | null> } | null = null;
  let open: { id: number; end: AbortController; card: OpenedCard | null } | null = null;
  let pointer: Point | null = null;
  let views: Promise<OpenCard> | null = null;

  function tell(event: Timeless<HoverEvent<Mark>>): void {
    if (signal.aborted) return;
    if ('at' in event) pointer = event.at;
    const before = state;
    state = hover(state, { ...event, time: performance.now() });
    if (state !== before) follow();
  }

  function follow(): void {
    clearTimeout(timer);
    const at = wakesAt(state);
    if (at !== null) timer = setTimeout(() => tell({ type: 'tick' }), at - performance.now());
    const next = fetchedIn(state);
    if (next && fetched?.id !== next.id) prefetch(next);
    const shown = shownIn(state);
    if (shown?.id !== open?.id) replace(shown);
  }

  function prefetch({ id, mark }: Attempt<Mark>): void {
    fetched = { id, card: getCard(mark, mark.mention.entity) };
    // Whoever shows the card meets the failure; a card never shown may fail unseen.
    fetched.card.catch(() => null);
    load().catch(() => null);
  }

  /** A failed try is forgotten, so that the next dwell tries again. */
  function load(): Promise<OpenCard> {
    views ??= loadCard().catch((error: unknown) => {
      views = null;
      throw error;
    });
    return views;
  }

  function getCard(mark: Mark, entity: EntityId): Promise<Card | null> {
    const pageEntities = [...marks.byEntity().keys()];
    return ask('getCard', { entity, near: mark.block.text, pageEntities });
  }

  function replace(shown: Attempt<Mark> | null): void {
    open?.end.abort();
    open = shown && { id: shown.id, end: new AbortController(), card: null };
    marks.point(shown?.mark ?? null);
    if (shown) show(shown).catch(retreat);
  }

  /** Without its views there is no card that could say so. */
  function retreat(error: unknown): void {
    console.warn(error);
    tell({ type: 'close' });
  }

  async function show({ id, mark }: Attempt<Mark>): Promise<void> {
    const openCard = await load();
    if (open?.id !== id) return;
    const first = fetched?.id === id ? fetched.card : null;
    open.card = openCard({
      entity: mark.mention.entity,
      name: mark.surface,
      getCard: takingFirst(first, (entity) => getCard(mark, entity)),
      openDocument: (document, index) => void ask('openDocument', { document, index }),
      markBoxes: () => (isFresh(mark) ? boxesOf(mark.range) : []),
      pointer,
      onPress: () => tell({ type: 'pin' }),
      onClose: () => tell({ type: 'close' }),
      signal: AbortSignal.any([signal, open.end.signal]),
    });
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    tell,
    openByKey(mark) {
      pointer = null;
      tell({ type: 'open', mark });
    },
    shown: () => shownIn(state)?.mark ?? null,
    isPinned: () => state.phase === 'open' && state.isPinned,
    box: () => open?.card?.box() ?? null,
    isCard: (target) => target !== null && target === open?.card?.host,
  };
}

/** Hands the card that was fetched ahead to the first who asks; all others ask anew. */
function takingFirst<Asked, Answer>(
  first: Promise<Answer> | null,
  get: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  let rest = first;
  return (asked) => {
    const answer = rest ?? get(asked);
    rest = null;
    return answer;
  };
}
