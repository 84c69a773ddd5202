/** A candidate: a place in a text where a name stands, with all that it could mean there. */

import type { EntityId, EntityKind } from '../model.ts';
import type { MentionSource } from './mention-source.ts';

/** One thing that a candidate could mean. */
export interface Reading {
  source: MentionSource;
  row: number;
  entity: EntityId;
  /** The library's name that the text stands for, as the library writes it. */
  name: string;
  /** Bits of `FORM`. */
  flags: number;
  kind: EntityKind;
  /** How many statements tell about the entity. */
  prior: number;
  /** The text has more of the name than the mark covers: "Columbus" of "Columbus, Ohio". */
  isFull: boolean;
  /** The text is all capitals where the name's case would tell it from a word. */
  isCaseUnknown: boolean;
}

export interface Candidate {
  block: number;
  start: number;
  end: number;
  surface: string;
  readings: Reading[];
}

/** A number for a place in a block. */
export function placeOf(start: number, end: number): number {
  return start * LONGEST + (end - start);
}

/** No name is so long. */
const LONGEST = 2 ** 24;
