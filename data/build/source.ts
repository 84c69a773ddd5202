/** What a folder says, read and checked, before rows are given out. */

import type { DisputeKind, DocumentId, DocumentInfo, Entity } from '../model.ts';
import type { Sentence } from '../text/sentences.ts';

export interface SourceDocument extends DocumentInfo {
  /** Path of its file. */
  file: string;
  /** The line of the file on which the text begins. */
  bodyLine: number;
  /** Paragraphs joined by a blank line. */
  text: string;
  /** Where each paragraph stands in `text`. */
  paragraphs: readonly Sentence[];
  /** Where each sentence stands in `text`; a sentence never crosses paragraphs. */
  sentences: readonly Sentence[];
}

/** "The one sentence of that document that begins so". */
export interface SentenceReference {
  document: DocumentId;
  starts: string;
  /** Line of the reference. */
  line: number;
}

export interface SourceEntity extends Entity {
  /** Line of the id. */
  line: number;
  definition: SentenceReference | null;
  /** Those names that have other readings too. */
  ambiguous: readonly string[];
  /** Words or entity ids that speak for this reading. */
  context: readonly string[];
  requiresFullName: boolean;
}

export interface SourceDispute {
  id: string;
  line: number;
  question: string;
  kind: DisputeKind;
  about: readonly string[];
  positions: readonly { answer: string; statements: readonly SentenceReference[] }[];
}

export interface SourceTopic {
  name: string;
  line: number;
  /** What a text says that raises the topic, each once. */
  words: readonly string[];
  /** The most useful first. */
  statements: readonly TopicReference[];
}

export interface TopicReference extends SentenceReference {
  /** What a text says beside which this statement is wanted rather than others of the topic. */
  words: readonly string[];
}
