/** What the library answers, with the reader's choices taken in. */

import { pinFirst } from '../../../data/cards/pin-first.ts';
import { worthOf } from '../../../data/cards/worth.ts';
import type { OpenPacks } from '../../../data/library/open-packs.ts';
import type { EntityId, Mention } from '../../../data/model.ts';
import type {
  CardAnswer,
  FindMentionsAnswer,
  FindMentionsRequest,
  GetCardRequest,
  PageMarking,
} from '../api.ts';
import { appearance, known, marking, pins } from '../choices/choices.ts';
import { openLibrary, openLibraryFor, wholeOf } from './library.ts';
import { reachOf } from '../role.ts';
import type { Sender } from '../serve.ts';
import { settleLanguage } from './settle-language.ts';
import { withoutNotes } from './without-notes.ts';

/** The mentions in a page's text, and how the reader wants them marked. */
export async function answerMentions(
  request: FindMentionsRequest,
  sender: Sender,
): Promise<FindMentionsAnswer> {
  const choices = Promise.all([marking.read(), appearance.read(), known.read()]);
  const opening = openLibrary(reachOf(sender));
  const [library, findMentions] = await Promise.all([opening, finderOfMentions()]);
  const answer = findMentions(library.packs, withoutNotes(settleLanguage(request)));
  const [how, look, knownOnes] = await choices;
  const found = entitiesOf(answer.mentions);
  return {
    ...answer,
    marking: {
      ...how,
      known: knownOnes.filter((entity) => found.has(entity)),
      worth: how.limit === null ? {} : worthsOf(library, found),
      appearance: look,
    },
  };
}

/** The card of an entity, pinned statements first; `null` when no installed pack has it. */
export async function answerCard(
  { entity, ...request }: GetCardRequest,
  sender: Sender,
): Promise<CardAnswer | null> {
  const opening = openLibraryFor(reachOf(sender), 'entities', entity);
  const [library, whole] = await Promise.all([opening, wholeOf()]);
  const card = whole(library).getCard(entity, request);
  if (!card) return null;
  const [allPins, knownOnes] = await Promise.all([pins.read(), known.read()]);
  const places = allPins
    .filter((pin) => pin.entity === entity)
    .map(({ document, index }) => ({ document, index }));
  const choices = { isKnown: knownOnes.includes(entity), pins: places };
  return { ...pinFirst(card, places, library.packs), choices };
}

/** What only a page's text needs. */
async function finderOfMentions() {
  const { findMentions } = await import('../../../data/matcher/find-mentions.ts');
  return findMentions;
}

function entitiesOf(mentions: readonly (readonly Mention[])[]): Set<EntityId> {
  return new Set(mentions.flatMap((of) => of.map(({ entity }) => entity)));
}

function worthsOf({ packs }: OpenPacks, entities: ReadonlySet<EntityId>): PageMarking['worth'] {
  return Object.fromEntries([...entities].map((entity) => [entity, worthOf(packs, entity)]));
}
