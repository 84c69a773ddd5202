/** Every word of ours that the card, the search and the reader show; one object, so that it can be translated. */

import type { DisputeKind, EntityKind } from '../data/model.ts';

/** BCP 47 tag of the words below; dates and numbers follow it. */
export const LANGUAGE = 'en';

export const KIND_WORDS: Record<EntityKind, string> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  facility: 'Facility',
  event: 'Event',
  agreement: 'Agreement',
  law: 'Law',
  policy: 'Policy',
  concept: 'Concept',
  group: 'Group',
};

export const DISPUTE_WORDS: Record<DisputeKind, string> = {
  conflict: 'Accounts conflict',
  'over-time': 'Changed over time',
  scope: 'Depends on wording or scope',
};

export const words = {
  back: 'Back',
  close: 'Close',
  undated: 'undated',
  unknownPublisher: 'Publisher unknown',
  openSentence: 'open this sentence in its document',
  aboutSpeaker: 'show the card',
  statements: 'What sources say',
  differ: 'Where sources differ',
  timeline: 'Timeline',
  related: 'Related',
  asOf: 'As of',
  asOfUndated: 'The sources quoted are undated.',
  loading: 'Looking it up',
  nothingKnown: 'No document of your library tells about this.',
  failed: 'The card could not be shown.',
  again: 'Try again',
  says: 'says',
  say: 'say',
  and: 'and',
};

/** The label of the button that shows the rest of a list. */
export function moreWords(count: number): string {
  return `${count.toLocaleString(LANGUAGE)} more`;
}
