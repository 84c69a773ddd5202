/** What finding voices asks of its caller: a document split into sentences, and the names known. */

import type { EntityId, EntityKind } from '../../model.ts';

export interface VoiceMention {
  /** UTF-16 offsets in the sentence's text, `end` exclusive. */
  start: number;
  end: number;
  entity: EntityId;
}

export interface VoiceSentence {
  text: string;
  /** Which paragraph of the document, from 0. */
  paragraph: number;
  /** The entities found in the sentence; may be empty, then voices are plain names. */
  mentions: readonly VoiceMention[];
}

export interface VoiceDocument {
  id: string;
  /** BCP 47 tag. */
  language: string;
  title: string;
  publisher: string;
  credits: string | null;
  /** In the order of the text. */
  sentences: readonly VoiceSentence[];
}

export interface NamedEntity {
  name: string;
  kind: EntityKind;
  aliases: readonly string[];
  /** What it is, in a few words; `null` when the library does not say. */
  label: string | null;
}

/** The part of the library that finding voices reads. */
export interface VoiceLookup {
  /** `null` when the library has no such entity. */
  entity(id: EntityId): NamedEntity | null;
  /** The one entity that goes by this name or alias; `null` when none or several do. */
  find(name: string): EntityId | null;
}
