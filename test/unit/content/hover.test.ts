import { describe, expect, test } from 'vitest';
import {
  fetchedIn,
  shownIn,
  startHover,
  wakesAt,
  type HoverEvent,
  type HoverState,
} from '../../../entrypoints/content/hover-state.ts';
import { hover } from '../../../entrypoints/content/hover.ts';

/** The card hangs below marks A and B, which stand on one line, C far from them. */
const CARD = { left: 0, top: 40, right: 300, bottom: 240 };
const PLACES = {
  A: { x: 20, y: 20 },
  B: { x: 200, y: 20 },
  C: { x: 20, y: -400 },
} as const;
type Name = keyof typeof PLACES;

type Step = readonly [time: number, what: string];

const stepsOf = (text: string): Step[] =>
  text.split('; ').map((step) => [parseInt(step, 10), step.replace(/^\d+ /, '')]);

const spots = (what: string) => {
  const [name, x, y] = what.split(' ') as [string, string?, string?];
  const isMark = name in PLACES;
  const given = x === undefined ? undefined : { x: Number(x), y: Number(y) };
  return {
    at: given ?? (isMark ? PLACES[name as Name] : { x: 20, y: name === 'card' ? 100 : -200 }),
    mark: isMark ? (name as Name) : null,
    isOnCard: name === 'card',
  };
};

/** `A`, `text`, `card`, `text 20 30` move the pointer there; `scroll A` scrolls that under it. */
function eventOf(time: number, what: string, card: typeof CARD | null): HoverEvent<Name> {
  const [verb, rest = ''] = what.split(/ (.*)/) as [string, string?];
  if (verb === 'scroll') return { type: 'scroll', time, ...spots(rest), card };
  if (verb === 'open') return { type: 'open', way: 'press', time, mark: rest as Name };
  if (verb === 'typing' || verb === 'pin' || verb === 'close') return { type: verb, time };
  return { type: 'move', time, ...spots(what), card };
}

/** Plays the steps and lets the ticks fall when they are due, up to `until`. */
function play(steps: readonly Step[], until: number) {
  let state: HoverState<Name> = startHover();
  const log: string[] = [];
  const apply = (event: HoverEvent<Name>) => {
    const before = state;
    state = hover(state, event);
    if (fetchedIn(state)?.id !== fetchedIn(before)?.id && fetchedIn(state))
      log.push(`${event.time} fetch ${fetchedIn(state)!.mark}`);
    if (shownIn(state)?.id !== shownIn(before)?.id)
      log.push(`${event.time} ${shownIn(state) ? `open ${shownIn(state)!.mark}` : 'close'}`);
  };
  const wait = (time: number) => {
    for (let at = wakesAt(state); at !== null && at <= time; at = wakesAt(state))
      apply({ type: 'tick', time: at });
  };
  for (const [time, what] of steps) {
    wait(time);
    apply(eventOf(time, what, shownIn(state) ? CARD : null));
  }
  wait(until);
  return log;
}

describe('hovering', () => {
  // What the reader does, each with its time in milliseconds; then what is fetched, opened, closed.
  test.each([
    ['a pass over a name opens nothing', '0 A; 140 text', ''],
    ['a short rest asks for the card and shows nothing', '0 A; 399 text', '150 fetch A'],
    ['a rest opens the card', '0 A', '150 fetch A; 400 open A'],
    [
      'moving within the name does not start the rest anew',
      '0 A; 200 A 25 20; 390 A 30 20',
      '150 fetch A; 400 open A',
    ],
    [
      'leaving for the text closes after the grace',
      '0 A; 1000 text',
      '150 fetch A; 400 open A; 1300 close',
    ],
    [
      'coming back to the name within the grace keeps the card',
      '0 A; 1000 text; 1299 A',
      '150 fetch A; 400 open A',
    ],
    ['reaching the card keeps it', '0 A; 1000 text 20 30; 1100 card', '150 fetch A; 400 open A'],
    [
      'leaving the card closes it',
      '0 A; 1000 card; 2000 text',
      '150 fetch A; 400 open A; 2300 close',
    ],
    [
      'a slow way into the card keeps it',
      '0 A; 1000 text 21 30; 1290 text 24 31; 1580 text 28 31; 1870 card',
      '150 fetch A; 400 open A',
    ],
    [
      'as slow a way elsewhere does not',
      '0 A; 1000 text 20 5; 1290 text 20 -10; 1580 text 20 -30',
      '150 fetch A; 400 open A; 1300 close',
    ],
    [
      'standing still on the way to the card closes it',
      '0 A; 1000 text 21 30',
      '150 fetch A; 400 open A; 1300 close',
    ],
    [
      'another name takes over sooner while a card is open',
      '0 A; 1000 text 20 5; 1050 C',
      '150 fetch A; 400 open A; 1050 fetch C; 1150 open C',
    ],
    [
      'a name just passed on the way elsewhere does not',
      '0 A; 1000 C; 1090 text',
      '150 fetch A; 400 open A; 1000 fetch C; 1300 close',
    ],
    [
      'a name beside the way into the card needs the long rest',
      '0 A; 1000 B 100 38; 1200 card',
      '150 fetch A; 400 open A; 1000 fetch B',
    ],
    [
      'right after a card a rest is short',
      '0 A; 1000 text; 2000 C',
      '150 fetch A; 400 open A; 1300 close; 2000 fetch C; 2100 open C',
    ],
    [
      'a while after a card it is long again',
      '0 A; 1000 text; 2300 C',
      '150 fetch A; 400 open A; 1300 close; 2450 fetch C; 2700 open C',
    ],
    [
      'leaving a name and coming back to it starts the rest anew',
      '0 A; 300 text; 350 A',
      '150 fetch A; 500 fetch A; 750 open A',
    ],
    [
      'Escape closes at once, and the name stays quiet while the pointer stays',
      '0 A; 1000 close; 1100 A 25 20; 2500 A',
      '150 fetch A; 400 open A; 1000 close',
    ],
    [
      'after Escape the name opens again once the pointer has left it',
      '0 A; 1000 close; 3000 text; 3100 A',
      '150 fetch A; 400 open A; 1000 close; 3250 fetch A; 3500 open A',
    ],
    ['Escape ends a rest too', '0 A; 200 close; 300 A', '150 fetch A'],
    ['typing ends a rest', '0 A; 200 typing', '150 fetch A'],
    [
      'after typing a rest begins when a second has passed',
      '0 typing; 100 A',
      '1150 fetch A; 1400 open A',
    ],
    [
      'names that are scrolled under the pointer open nothing',
      '0 text; 100 scroll A; 200 scroll B',
      '',
    ],
    ['scrolling a name away ends its rest', '0 A; 300 scroll text', '150 fetch A'],
    [
      'scrolling the name away from the pointer closes the card after the grace',
      '0 A; 1000 scroll text',
      '150 fetch A; 400 open A; 1300 close',
    ],
    [
      'scrolling with the pointer on the card keeps it',
      '0 A; 500 card; 1000 scroll card',
      '150 fetch A; 400 open A',
    ],
    [
      'a press in the card keeps it wherever the pointer goes',
      '0 A; 500 card; 600 pin; 700 text; 800 C; 2000 scroll text',
      '150 fetch A; 400 open A',
    ],
    [
      'opened by key it stays until it is closed',
      '0 open A; 100 text; 5000 close',
      '0 open A; 5000 close',
    ],
    [
      'opened by key it takes the place of another',
      '0 A; 1000 open C',
      '150 fetch A; 400 open A; 1000 open C',
    ],
    ['closing nothing does nothing', '0 close; 10 pin', ''],
  ])('%s', (_title, steps, expected) => {
    expect(play(stepsOf(steps), 60_000).join('; ')).toBe(expected);
  });

  test('stays open for as long as the pointer rests on the name', () => {
    expect(play([[0, 'A']], 3_600_000)).toEqual(['150 fetch A', '400 open A']);
  });

  test('gives every try a higher number, so that a late answer is known by its own', () => {
    let state: HoverState<Name> = startHover();
    const seen: number[] = [];
    let time = 0;

    for (const name of 'ABCABCABC') {
      state = hover(state, eventOf((time += 1000), name, null));
      state = hover(state, { type: 'tick', time: (time += 600) });
      const shown = shownIn(state);
      if (shown && shown.id !== seen.at(-1)) seen.push(shown.id);
    }

    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
  });

  test('reaches the card from the mark in every direction at every speed', () => {
    const misses: string[] = [];
    for (let direction = 0; direction < 24; direction++) {
      const goal = { x: 10 + direction * 12, y: direction % 2 === 0 ? 60 : 200 };
      for (const stepMs of [8, 60, 250]) {
        const steps = 10;
        const way = Array.from({ length: steps }, (_, at): Step => {
          const share = (at + 1) / steps;
          const x = 20 + (goal.x - 20) * share;
          const y = 20 + (goal.y - 20) * share;
          return [1000 + at * stepMs, `${y >= CARD.top ? 'card' : 'text'} ${x} ${y}`];
        });
        const log = play([[0, 'A'], ...way], 1000 + steps * stepMs);
        if (log.some((line) => line.endsWith('close'))) misses.push(`${direction} at ${stepMs}`);
      }
    }
    expect(misses).toEqual([]);
  });
});
