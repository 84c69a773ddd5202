/** What the reader decided, as our own pages show it and cards tell of it. */

import type {
  Appearance,
  Fault,
  Feedback,
  Marking,
  Pin,
  StatementPlace,
} from '../../data/choices.ts';
import type { EntityId } from '../../data/model.ts';

/** A report as the reader makes it. */
export interface NewFeedback {
  fault: Fault;
  entity: EntityId;
  statement: StatementPlace | null;
  surface: string | null;
  why: string | null;
  note: string;
}

export interface NamedPin extends Pin {
  name: string;
  /** `null` when the statement has left the library. */
  text: string | null;
}

/** Everything that the reader decided. */
export interface Choices {
  marking: Marking;
  appearance: Appearance;
  known: { id: EntityId; name: string }[];
  pins: NamedPin[];
  feedback: Feedback[];
  /** Hosts switched off although the permission is held. */
  sitesOff: string[];
}
