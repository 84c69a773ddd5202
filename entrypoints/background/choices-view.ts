/** What the reader decided, as the options page shows it. */

import type { Appearance, Feedback, Marking, Pin } from '../../data/choices.ts';
import type { EntityId } from '../../data/model.ts';

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
