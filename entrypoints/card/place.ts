/**
 * Where a card stands: below its mark, else above, else along an edge of the window; never over the
 * mark while there is any room beside it. Pure; all in CSS pixels of the window.
 */

import {
  CARD_GAP_PX,
  CARD_MARGIN_PX,
  CARD_MAX_HEIGHT_PX,
  CARD_MIN_HEIGHT_PX,
  CARD_STAY_HEIGHT_PX,
  CARD_WIDTH_PX,
  SHEET_BELOW_PX,
  SHEET_WIDTH_PX,
  SHEET_SHARE,
} from '../../data/limits/card-window.ts';
import { distanceToBox, type Box, type Point } from '../content/geometry.ts';

export type Side = 'below' | 'above' | 'sheet-bottom' | 'sheet-top';

export interface PlaceRequest {
  /** One box for each line that the mark stands on, at least one. */
  mark: readonly Box[];
  /** `null` when the card was opened by key. */
  pointer: Point | null;
  /** Height of the card's content without any limit, for a width. */
  heightAt: (width: number) => number;
  /** What the reader sees of the page: pinch zoom makes it a part of the window. */
  viewport: Box;
  /** Where the card stands already; it stays there if it can. */
  stay: Side | null;
  /** A sheet wherever there is room for more: a finger covers what lies beside the mark. */
  isSheet: boolean;
  /** Its text begins at the right: the card covers what follows the mark, not what was read. */
  isRightToLeft: boolean;
  /** How much wider than usual the card is, with its text. */
  scale: number;
}

export interface Placement {
  side: Side;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The place of a card. */
export function placeCard(request: PlaceRequest): Placement {
  const { viewport, isSheet } = request;
  if (isSheet || viewport.right - viewport.left < SHEET_BELOW_PX) return placeSheet(request);
  return placeBeside(request) ?? placeSheet(request);
}

function placeBeside(request: PlaceRequest): Placement | null {
  const { mark, viewport, stay, scale } = request;
  const width = Math.min(
    CARD_WIDTH_PX * scale,
    viewport.right - viewport.left - 2 * CARD_MARGIN_PX,
  );
  const natural = Math.min(CARD_MAX_HEIGHT_PX, request.heightAt(width));
  const slots = slotsOf(request).map((slot) => fill(slot, request, { width, natural }));
  const free = slots.filter((slot) => !mark.some((box) => overlaps(boxOf(slot), box)));
  const kept = free.find(({ side, height }) => {
    return side === stay && height >= Math.min(natural, CARD_STAY_HEIGHT_PX);
  });
  const chosen = kept ?? free.toSorted((one, other) => other.height - one.height)[0];
  return chosen && chosen.height >= Math.min(natural, CARD_MIN_HEIGHT_PX) ? chosen : null;
}

interface Slot {
  side: 'below' | 'above';
  /** The edge that the card hangs on, and the room from there. */
  edge: number;
  room: number;
}

/** By preference: below, and rather beside the line that the pointer is on than beside the whole mark. */
function slotsOf({ mark, pointer, viewport }: PlaceRequest): Slot[] {
  const boxes = [nearest(mark, pointer), unionOf(mark)];
  return [
    ...boxes.map(({ bottom }) => slotBelow(bottom, viewport)),
    ...boxes.map(({ top }) => slotAbove(top, viewport)),
  ];
}

function slotBelow(bottom: number, viewport: Box): Slot {
  const edge = Math.max(bottom + CARD_GAP_PX, viewport.top + CARD_MARGIN_PX);
  return { side: 'below', edge, room: viewport.bottom - CARD_MARGIN_PX - edge };
}

function slotAbove(top: number, viewport: Box): Slot {
  const edge = Math.min(top - CARD_GAP_PX, viewport.bottom - CARD_MARGIN_PX);
  return { side: 'above', edge, room: edge - viewport.top - CARD_MARGIN_PX };
}

function fill(
  { side, edge, room }: Slot,
  { mark, pointer, viewport, isRightToLeft }: PlaceRequest,
  { width, natural }: { width: number; natural: number },
): Placement {
  const height = Math.min(natural, Math.max(0, room));
  const line = nearest(mark, pointer);
  const first = isRightToLeft ? line.right - width : line.left;
  const wanted = pointer
    ? clamp(first, pointer.x - width + CARD_MARGIN_PX, pointer.x - CARD_MARGIN_PX)
    : first;
  const left = clamp(
    wanted,
    viewport.left + CARD_MARGIN_PX,
    viewport.right - CARD_MARGIN_PX - width,
  );
  return { side, left, top: side === 'below' ? edge : edge - height, width, height };
}

/** A sheet along the bottom; along the top when it would cover the mark and less is in the way there. */
function placeSheet({ mark, heightAt, viewport, scale }: PlaceRequest): Placement {
  const all = viewport.right - viewport.left;
  const width = Math.min(all, SHEET_WIDTH_PX * scale);
  const visible = viewport.bottom - viewport.top;
  const most = Math.max(visible * SHEET_SHARE, Math.min(visible, CARD_MIN_HEIGHT_PX));
  const content = heightAt(width);
  const natural = Math.min(content, most);
  const union = unionOf(mark);
  const below = viewport.bottom - Math.max(union.bottom, viewport.top) - CARD_GAP_PX;
  const above = Math.min(union.top, viewport.bottom) - viewport.top - CARD_GAP_PX;
  const isTop = below < Math.min(natural, CARD_STAY_HEIGHT_PX) && above > below;
  const room = Math.max(above, below);
  // In a low window its share is three lines: there it may take all but the mark.
  const roomy = Math.min(content, Math.max(most, CARD_STAY_HEIGHT_PX), isTop ? above : below);
  const height = room >= CARD_MIN_HEIGHT_PX ? roomy : natural;
  return {
    side: isTop ? 'sheet-top' : 'sheet-bottom',
    left: viewport.left + (all - width) / 2,
    top: isTop ? viewport.top : viewport.bottom - height,
    width,
    height,
  };
}

function nearest(mark: readonly Box[], pointer: Point | null): Box {
  const away = (box: Box) => (pointer ? distanceToBox(pointer, box) : 0);
  return mark.toSorted((one, other) => away(one) - away(other))[0] as Box;
}

function unionOf(mark: readonly Box[]): Box {
  return {
    left: Math.min(...mark.map(({ left }) => left)),
    top: Math.min(...mark.map(({ top }) => top)),
    right: Math.max(...mark.map(({ right }) => right)),
    bottom: Math.max(...mark.map(({ bottom }) => bottom)),
  };
}

function boxOf({ left, top, width, height }: Placement): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
