/** What a text that is saved is about: entities that the library knows, and others that it names. */

import type { IdentifiedEntity } from '../article.ts';
import type { Mention } from '../model.ts';
import { groupProposals } from '../proposals/group.ts';
import { proposeEntities } from '../proposals/propose.ts';
import { isNote } from '../text/notes.ts';
import { isStopWord } from '../text/stop-words.ts';
import { termsOf } from '../text/terms.ts';
import type { NewEntity } from './edit-entities.ts';

/** The paragraphs of an article, without its headline, and what the library found in each. */
export interface ReadArticle {
  paragraphs: readonly string[];
  /** For each paragraph; offsets in it. */
  mentions: readonly (readonly Mention[])[];
  /** BCP 47 tag. */
  language: string;
}

/**
 * An entity of other packs as an own one that declares to be the same, so that it gains the reader's
 * statements. A name with other readings keeps its doubt: the words of its label have to speak for it.
 */
export function adopted({ entity, ambiguous, sources }: IdentifiedEntity): NewEntity {
  const { name, kind, aliases, label } = entity;
  const own = new Set([name, ...aliases].flatMap(termsOf));
  const context = termsOf(label ?? '').filter((word) => !isStopWord(word) && !own.has(word));
  return { name, kind, aliases, label, ambiguous, context, sameAs: sources };
}

/**
 * People, places and organizations that the article names and no pack knows, each once. What touches a
 * mention of something known is that, or a part of its name. O(text).
 */
export function newEntitiesIn({ paragraphs, mentions, language }: ReadArticle): NewEntity[] {
  const { text, starts } = joined(paragraphs);
  const taken = mentions.flatMap((found, at) =>
    found.map(({ start, end }) => ({ start: starts[at]! + start, end: starts[at]! + end })),
  );
  const isFree = ({ start, end }: { start: number; end: number }) =>
    !taken.some((other) => other.start < end && start < other.end);
  const proposals = proposeEntities(text, language).filter(({ mentions: all }) =>
    all.every(isFree),
  );
  return groupProposals(proposals).map(({ name, kind, aliases }) => ({ name, kind, aliases }));
}

/** The paragraphs as one text; of those that speak of the publisher itself, only their room is left. */
function joined(paragraphs: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += `${isNote(paragraph) ? ' '.repeat(paragraph.length) : paragraph}\n\n`;
  }
  return { text, starts };
}
