/**
 * The card program sleeps until the reader first rests on a mark: only this much of hovering runs in
 * every page. What the hands did meanwhile is kept and told with its own time, so that the first
 * dwell takes as long as any other.
 */

import { FETCH_MS } from '../../data/limits/marks.ts';
import type { AwakeCard } from './door.ts';
import type { Gesture } from './gestures.ts';

export interface Sleeper {
  /** Takes in what the hands do. */
  take: (gesture: Gesture) => void;
  /** `null` while the program sleeps. */
  awake: () => AwakeCard | null;
  /** Wakes the program. */
  wake: () => Promise<AwakeCard>;
}

/** Nothing is loaded until `take` hears of a rest or a press on a mark, or `wake` is called. */
export function sleepUntilRest(load: () => Promise<AwakeCard>, signal: AbortSignal): Sleeper {
  let card: AwakeCard | null = null;
  let waking: Promise<AwakeCard> | null = null;
  let key: Gesture[] = [];
  let kept: Gesture[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take(gesture: Gesture): void {
    if (card) return card.take(gesture);
    if (gesture.type === 'key') key = [gesture];
    // Opened on purpose: what the pointer does next, a finger's leaving say, does not take that back.
    else if (gesture.type !== 'click' && kept.at(-1)?.type === 'click') return;
    if (!gesture.mark || (gesture.type === 'scroll' && kept.length === 0)) return forget();
    if (kept.length === 0) timer = setTimeout(wakeQuietly, FETCH_MS);
    kept.push(gesture);
    if (gesture.type === 'click') wakeQuietly();
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

  async function wake(): Promise<AwakeCard> {
    if (card) return card;
    waking ??= load()
      .then(begin)
      .finally(() => (waking = null));
    return waking;
  }

  function begin(loaded: AwakeCard): AwakeCard {
    card = loaded;
    for (const gesture of [...key, ...kept]) loaded.take(gesture);
    forget();
    return loaded;
  }

  signal.addEventListener('abort', forget);
  return { take, awake: () => card, wake };
}
