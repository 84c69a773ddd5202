/** What the reader decides, carried out. */

import type { Feedback, Kept } from '../../../data/choices.ts';
import { ASKED_AGAIN_WITHIN_MS } from '../../../data/limits/messages.ts';
import { MAX_FEEDBACK, MAX_KNOWN, MAX_PINS } from '../../../data/limits/choices.ts';
import type { OpenPacks } from '../../../data/library/open-packs.ts';
import type { EntityId } from '../../../data/model.ts';
import type { NewFeedback } from '../choices-view.ts';
import { feedback, known, pins } from './choices.ts';
import { nameOf } from './describe-choices.ts';
import { openLibrary } from '../library/library.ts';
import { reachOf } from '../role.ts';
import type { Sender } from '../serve.ts';
import type { Stored } from './stored.ts';

/** Pins a statement to an entity's card, or takes the pin away. */
export async function setPin(
  { on, ...pin }: { entity: EntityId; document: string; index: number; on: boolean },
  sender: Sender,
): Promise<Kept> {
  if (isPrivate(sender)) return 'private';
  if (on) requireStatement(await openLibrary(reachOf(sender)), pin);
  return keep(pins, MAX_PINS, (all) => {
    const others = all.filter(
      ({ entity, document, index }) =>
        entity !== pin.entity || document !== pin.document || index !== pin.index,
    );
    return on ? [...others, pin] : others;
  });
}

/** Leaves an entity unmarked from now on, or marks it again. */
export async function setKnown(
  { entity, on }: { entity: EntityId; on: boolean },
  sender: Sender,
): Promise<Kept> {
  if (isPrivate(sender)) return 'private';
  if (on) requireEntity(await openLibrary(reachOf(sender)), entity);
  return keep(known, MAX_KNOWN, (all) => {
    const others = all.filter((other) => other !== entity);
    return on ? [...others, entity] : others;
  });
}

/** Keeps what the reader found wrong, with the library's own words for what it is about. */
export async function addFeedback(given: NewFeedback, sender: Sender): Promise<Kept> {
  if (isPrivate(sender)) return 'private';
  const library = await openLibrary(reachOf(sender));
  requireEntity(library, given.entity);
  const { statement, ...rest } = given;
  const report: Feedback = {
    ...rest,
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    name: nameOf(library, given.entity),
    statement: statement && { ...statement, text: requireStatement(library, statement) },
  };
  return keep(feedback, MAX_FEEDBACK, (all) =>
    isRepeated(all.at(-1), report) ? all : [...all, report],
  );
}

/** A page asks again when the browser ended the background over its question: that is one report. */
function isRepeated(last: Feedback | undefined, report: Feedback): boolean {
  if (!last || Date.parse(report.at) - Date.parse(last.at) > ASKED_AGAIN_WITHIN_MS) return false;
  const plain = (given: Feedback) => JSON.stringify({ ...given, id: '', at: '' });
  return plain(last) === plain(report);
}

/** Removes one report, or all of them. */
export async function removeFeedback({ id }: { id: string | null }): Promise<null> {
  await feedback.change((all) => (id === null ? [] : all.filter((report) => report.id !== id)));
  return null;
}

/** A list that is full stays as it is: what is in it, the reader put there. */
async function keep<Item>(
  list: Stored<Item[]>,
  most: number,
  by: (all: Item[]) => Item[],
): Promise<Kept> {
  let kept: Kept = 'kept';
  await list.change((all) => {
    const next = by(all);
    if (next.length <= most) return next;
    kept = 'full';
    return all;
  });
  return kept;
}

/** Nothing is written for a private window. */
function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito === true;
}

function requireEntity({ packs }: OpenPacks, entity: EntityId): void {
  if (packs.some((pack) => pack.entityRow(entity) >= 0)) return;
  throw new Error('choices: no installed pack has this entity; close the card and open it again');
}

function requireStatement(
  library: OpenPacks,
  { document, index }: { document: string; index: number },
) {
  const { statements = [] } = library.getDocument(document) ?? {};
  const statement = statements.find((other) => other.index === index);
  if (statement) return statement.text;
  throw new Error(
    'choices: no installed pack has this statement; close the card and open it again',
  );
}
