/** What the reader decided: each under its own key of `storage.local`, and nowhere else. */

import { browser } from 'wxt/browser';
import {
  DENSITIES,
  FAULTS,
  FIRST_APPEARANCE,
  FIRST_MARKING,
  MARK_LIMITS,
  TEXT_SIZES,
  THEMES,
  type Appearance,
  type Feedback,
  type Marking,
  type Pin,
  type StatementPlace,
} from '../../../data/choices.ts';
import {
  MAX_FEEDBACK,
  MAX_KNOWN,
  MAX_NOTE_CHARS,
  MAX_PINS,
  MAX_REASON_CHARS,
} from '../../../data/limits/choices.ts';
import { MAX_ID_CHARS, MAX_REQUEST_CHARS } from '../../../data/limits/messages.ts';
import type { EntityId } from '../../../data/model.ts';
import { countUpTo, fields, listOf, oneOf, orNull, textUpTo, type Shape } from '../shape.ts';
import { LEDGER_KEY } from '../../store/ledger.ts';
import { PACK_CHOICES_KEY } from '../../store/pack-choices.ts';
import { stored } from './stored.ts';

const isId = textUpTo(MAX_ID_CHARS);
const isLine = textUpTo(MAX_REASON_CHARS);

export const isMarking: Shape<Marking> = fields({
  density: oneOf(DENSITIES),
  limit: oneOf(MARK_LIMITS),
});
export const isAppearance: Shape<Appearance> = fields({
  theme: oneOf(THEMES),
  textSize: oneOf(TEXT_SIZES),
});
const place = { document: isId, index: countUpTo(Number.MAX_SAFE_INTEGER) };
export const isPlace: Shape<StatementPlace> = fields(place);
const isPin: Shape<Pin> = fields({ entity: isId, ...place });
const isFeedback: Shape<Feedback> = fields({
  id: isId,
  at: isId,
  fault: oneOf(FAULTS),
  entity: isId,
  name: isLine,
  statement: orNull(fields({ ...place, text: textUpTo(MAX_REQUEST_CHARS) })),
  surface: orNull(isLine),
  why: orNull(isLine),
  note: textUpTo(MAX_NOTE_CHARS),
});

/** How names are marked. */
export const marking = stored('marking', isMarking, FIRST_MARKING);
/** How everything of ours looks. */
export const appearance = stored('appearance', isAppearance, FIRST_APPEARANCE);
/** Entities that the reader knows, in the order of telling. */
export const known = stored<EntityId[]>('known', listOf(isId, MAX_KNOWN), []);
/** Pinned statements, in the order of pinning. */
export const pins = stored<Pin[]>('pins', listOf(isPin, MAX_PINS), []);
/** What the reader found wrong, oldest first. */
export const feedback = stored<Feedback[]>('feedback', listOf(isFeedback, MAX_FEEDBACK), []);

/** What an open page has to know of at once. */
const SHOWN_ON_PAGES = [marking.key, appearance.key, known.key, PACK_CHOICES_KEY, LEDGER_KEY];

/** Calls back whenever something changed that open pages show. */
export function watchShownChoices(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SHOWN_ON_PAGES.some((key) => key in changes)) onChange();
  });
}
