/**
 * The card program sleeps until the reader first rests on a mark: only this much of hovering runs in
 * every page. What the reader did meanwhile is kept and told with its own time, so that the first
 * dwell takes as long as any other.
 */

import { FETCH_MS } from '../../data/limits/marks.ts';
import type { Cards } from './cards.ts';
import type { HoverEvent } from './hover-state.ts';
import type { Mark } from './marks.ts';

type Timeless<Event> = Event extends unknown ? Omit<Event, 'time'> : never;

export interface Sleeper {
  /** Takes in what the reader does, now. */
  tell: (event: Timeless<HoverEvent<Mark>>) => void;
  /** `null` while the program sleeps. */
  cards: () => Cards | null;
  /** Wakes the program. */
  wake: () => Promise<Cards>;
}

/** Nothing is loaded until `tell` hears of a rest, or `wake` is called. */
export function sleepUntilRest(load: () => Promise<Cards>, signal: AbortSignal): Sleeper {
  let cards: Cards | null = null;
  let waking: Promise<Cards> | null = null;
  let typed: HoverEvent<Mark>[] = [];
  let kept: HoverEvent<Mark>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(timeless: Timeless<HoverEvent<Mark>>): void {
    const event = { ...timeless, time: performance.now() };
    if (cards) return cards.tell(event);
    if (event.type === 'typing') typed = [event];
    const isOnMark = 'mark' in event && event.mark !== null;
    const isKept = isOnMark && (event.type !== 'scroll' || kept.length > 0);
    if (!isKept) return forget();
    if (kept.length === 0) timer = setTimeout(wakeQuietly, FETCH_MS);
    kept.push(event);
    if (event.type === 'open') wakeQuietly();
  }

  function forget(): void {
    clearTimeout(timer);
    kept = [];
  }

  /** Without its program there is no card that could say so; the next rest tries again. */
  function wakeQuietly(): void {
    wake().catch((error: unknown) => {
      forget();
      if (!signal.aborted) console.warn(error);
    });
  }

  async function wake(): Promise<Cards> {
    if (cards) return cards;
    waking ??= load()
      .then(begin)
      .finally(() => (waking = null));
    return waking;
  }

  function begin(loaded: Cards): Cards {
    cards = loaded;
    for (const event of [...typed, ...kept]) loaded.tell(event);
    forget();
    return loaded;
  }

  signal.addEventListener('abort', forget);
  return { tell, cards: () => cards, wake };
}
