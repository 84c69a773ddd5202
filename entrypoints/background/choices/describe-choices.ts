/** The reader's choices with the library's words for what they are about. */

import type { OpenPacks } from '../../../data/library/open-packs.ts';
import type { EntityId } from '../../../data/model.ts';
import type { Choices, NamedPin } from '../choices-view.ts';
import { appearance, feedback, known, marking, pins } from './choices.ts';
import { openLibrary } from '../library/library.ts';
import { readSettings } from '../sites/settings.ts';

/** Everything that the reader decided; what has left the library goes by its id. */
export async function readChoices(): Promise<Choices> {
  const library = await openLibrary('all');
  return {
    marking: await marking.read(),
    appearance: await appearance.read(),
    known: (await known.read()).map((id) => ({ id, name: nameOf(library, id) })),
    pins: (await pins.read()).map((pin) => namedPin(library, pin)),
    feedback: await feedback.read(),
    sitesOff: (await readSettings()).sitesOff,
  };
}

/** An entity's name; its id when no pack has it. */
export function nameOf({ packs }: OpenPacks, id: EntityId): string {
  for (const pack of packs) {
    const row = pack.entityRow(id);
    if (row >= 0) return pack.entityAt(row).name;
  }
  return id;
}

function namedPin(library: OpenPacks, pin: Omit<NamedPin, 'name' | 'text'>): NamedPin {
  const { statements = [] } = library.getDocument(pin.document) ?? {};
  const text = statements.find(({ index }) => index === pin.index)?.text ?? null;
  return { ...pin, name: nameOf(library, pin.entity), text };
}
