/** Every word of ours on the card, in one place, so that it can be translated. */

import type { DisputeKind, EntityKind } from '../../data/model.ts';
import { formatCount } from './language.ts';

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

/** Said below a question; a conflict needs no word, its heading says it. */
export const DISPUTE_WORDS: Record<DisputeKind, string | null> = {
  conflict: null,
  'over-time': 'Changed over time',
  scope: 'Differs by wording or by what is counted',
};

export const words = {
  back: 'Back',
  close: 'Close',
  undated: 'undated',
  unknownPublisher: 'Unnamed publisher',
  anUnknownPublisher: 'an unnamed publisher',
  citedBy: 'cited by',
  openSentence: 'open this sentence in its document',
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
  and: 'and',
};

/** The label of the button that shows the rest of a list. */
export function moreWords(count: number): string {
  return `${formatCount(count)} more`;
}
