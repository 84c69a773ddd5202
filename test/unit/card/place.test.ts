import { describe, expect, test } from 'vitest';
import {
  CARD_GAP_PX,
  CARD_MARGIN_PX,
  CARD_MAX_HEIGHT_PX,
  CARD_MIN_HEIGHT_PX,
  SHEET_BELOW_PX,
} from '../../../data/limits/card-window.ts';
import { placeCard, type Placement, type PlaceRequest } from '../../../entrypoints/card/place.ts';
import type { Box } from '../../../entrypoints/content/geometry.ts';

const box = (left: number, top: number, width: number, height: number): Box => {
  return { left, top, right: left + width, bottom: top + height };
};

const DESK = box(0, 0, 1280, 800);

function aRequest(given: Partial<PlaceRequest> = {}): PlaceRequest {
  return {
    mark: [box(400, 300, 60, 20)],
    pointer: { x: 420, y: 310 },
    heightAt: () => 260,
    viewport: DESK,
    stay: null,
    isSheet: false,
    isRightToLeft: false,
    scale: 1,
    ...given,
  };
}

const boxOf = ({ left, top, width, height }: Placement): Box => box(left, top, width, height);
const covers = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placing a card', () => {
  test('hangs it below the mark, flush with its first letter', () => {
    expect(placeCard(aRequest())).toMatchObject({
      side: 'below',
      left: 400,
      top: 320 + CARD_GAP_PX,
      height: 260,
    });
  });

  test('hangs it flush with the last letter where text begins at the right', () => {
    const { left, width } = placeCard(aRequest({ isRightToLeft: true }));

    expect(left + width).toBe(460);
  });

  test('stands it above the mark when there is no room below', () => {
    const placement = placeCard(aRequest({ mark: [box(400, 700, 60, 20)], pointer: null }));

    expect(placement).toMatchObject({ side: 'above', top: 700 - CARD_GAP_PX - 260 });
  });

  test('shifts it into the window at the right edge', () => {
    const placement = placeCard(aRequest({ mark: [box(1240, 300, 38, 20)], pointer: null }));

    expect(placement.left + placement.width).toBe(1280 - CARD_MARGIN_PX);
  });

  test('hangs it under the line of a broken name that the pointer is on', () => {
    const mark = [box(1100, 300, 100, 20), box(100, 324, 80, 20)];

    const onFirst = placeCard(aRequest({ mark, pointer: { x: 1150, y: 310 } }));
    const onSecond = placeCard(aRequest({ mark, pointer: { x: 120, y: 330 } }));

    expect(onFirst).toMatchObject({ side: 'below', top: 320 + CARD_GAP_PX });
    expect(onSecond.left).toBe(100);
  });

  test('hangs it below both lines when it would cover the second', () => {
    const mark = [box(300, 300, 200, 20), box(250, 324, 80, 20)];

    const placement = placeCard(aRequest({ mark, pointer: { x: 320, y: 310 } }));

    expect(placement.top).toBe(344 + CARD_GAP_PX);
  });

  test('limits the height and leaves the rest to scrolling', () => {
    const placement = placeCard(
      aRequest({ heightAt: () => 5000, viewport: box(0, 0, 1280, 2000) }),
    );

    expect(placement.height).toBe(CARD_MAX_HEIGHT_PX);
  });

  test('stays on its side when its content grows', () => {
    const request = aRequest({ mark: [box(400, 480, 60, 20)] });

    const before = placeCard({ ...request, heightAt: () => 120 });
    const after = placeCard({ ...request, heightAt: () => 460, stay: before.side });
    const anew = placeCard({ ...request, heightAt: () => 460 });

    expect([before.side, after.side, anew.side]).toEqual(['below', 'below', 'above']);
  });

  test('is a sheet along the bottom of a narrow window', () => {
    const placement = placeCard(
      aRequest({ viewport: box(0, 0, 360, 740), mark: [box(40, 90, 60, 20)] }),
    );

    expect(placement).toEqual({ side: 'sheet-bottom', left: 0, top: 480, width: 360, height: 260 });
  });

  test('is a sheet along the top when the mark stands below', () => {
    const placement = placeCard(
      aRequest({ viewport: box(0, 0, 360, 740), mark: [box(40, 700, 60, 20)] }),
    );

    expect(placement).toMatchObject({ side: 'sheet-top', top: 0 });
  });

  test('takes all but the mark of a low window', () => {
    const [viewport, heightAt] = [box(0, 0, 320, 256), () => 900];
    const under = (top: number) =>
      placeCard(aRequest({ viewport, heightAt, mark: [box(40, top, 60, 20)] }));

    expect(under(30)).toMatchObject({ side: 'sheet-bottom', height: 256 - 50 - CARD_GAP_PX });
    expect(under(210)).toMatchObject({ side: 'sheet-top', height: 210 - CARD_GAP_PX });
  });

  test('covers no more of a low window than its share when there is no room beside the mark', () => {
    const [viewport, heightAt] = [box(0, 0, 320, 256), () => 900];
    const mark = [box(40, 100, 60, 20), box(0, 120, 60, 20)];

    expect(placeCard(aRequest({ viewport, heightAt, mark })).height).toBeCloseTo(256 * 0.6);
  });

  test('keeps to the part of the window that pinch zoom shows', () => {
    const viewport = box(500, 900, 600, 500);

    const placement = placeCard(aRequest({ viewport, mark: [box(520, 1000, 60, 20)] }));

    expect(placement.left).toBeGreaterThanOrEqual(500);
    expect(placement.top + placement.height).toBeLessThanOrEqual(1400);
  });

  test('never covers the mark where there is room, and never leaves the window', () => {
    const random = generator(7);
    const faults: unknown[] = [];

    for (let round = 0; round < 20_000; round++) {
      const request = randomRequest(random);
      const placement = placeCard(request);
      const fault = faultOf(request, placement);
      if (fault) faults.push({ fault, request, placement });
    }

    expect(faults.slice(0, 3)).toEqual([]);
  });
});

/** What is wrong with a placement; `null` when nothing is. */
function faultOf({ mark, viewport, heightAt }: PlaceRequest, placement: Placement): string | null {
  const at = boxOf(placement);
  const isInside =
    at.left >= viewport.left &&
    at.right <= viewport.right &&
    at.top >= viewport.top &&
    at.bottom <= viewport.bottom;
  if (!isInside) return 'leaves the window';
  const natural = Math.min(heightAt(placement.width), CARD_MAX_HEIGHT_PX);
  if (placement.height < Math.min(natural, CARD_MIN_HEIGHT_PX) - 1e-6 && hasRoom(mark, viewport))
    return 'is too low to read';
  if (hasRoom(mark, viewport) && mark.some((line) => covers(at, line))) return 'covers the mark';
  return null;
}

/** There is a strip above or below the whole mark in which a card can be read. */
function hasRoom(mark: readonly Box[], viewport: Box): boolean {
  const below = viewport.bottom - Math.max(...mark.map(({ bottom }) => bottom));
  const above = Math.min(...mark.map(({ top }) => top)) - viewport.top;
  return Math.max(above, below) >= CARD_MIN_HEIGHT_PX + CARD_GAP_PX + CARD_MARGIN_PX;
}

function randomRequest(random: () => number): PlaceRequest {
  const between = (least: number, most: number) => least + random() * (most - least);
  const width = between(240, random() < 0.5 ? SHEET_BELOW_PX : 2000);
  const viewport = box(between(0, 300), between(0, 300), width, between(150, 1400));
  const lines = Math.ceil(between(0, 3));
  const lineHeight = between(14, 40);
  const top = between(viewport.top, viewport.bottom - lines * lineHeight);
  const mark = Array.from({ length: lines }, (_, line) => {
    const left = between(viewport.left, viewport.right - 20);
    const right = Math.min(viewport.right, left + between(10, 300));
    return { left, right, top: top + line * lineHeight, bottom: top + line * lineHeight + 18 };
  });
  const natural = between(80, 900);
  const [first] = mark as [Box];
  return {
    mark,
    pointer: random() < 0.3 ? null : { x: between(first.left, first.right), y: first.top + 5 },
    heightAt: () => natural,
    isSheet: false,
    isRightToLeft: random() < 0.3,
    scale: 1,
    viewport,
    stay: (['below', 'above', null] as const)[Math.floor(random() * 3)] ?? null,
  };
}

/** Reproducible numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
