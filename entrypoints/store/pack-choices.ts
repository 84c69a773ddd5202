/** What the reader decided about packs: in `storage.local`, beside the ledger, and never lost with it. */

import { MAX_ID_CHARS } from '../../data/limits/messages.ts';
import { MAX_LEDGER_ENTRIES, MAX_PARTED } from '../../data/limits/storage.ts';
import { fields, listOf, textUpTo, type Shape } from '../background/shape.ts';
import { versioned } from './versioned.ts';

export interface PackChoices {
  /** Packs in the reader's order; those that it does not name come after them, as they arrived. */
  order: string[];
  /** Packs that are switched off. */
  off: string[];
  /** Packs whose names are marked on pages; the bundled one is, and cannot be left out but by `off`. */
  marked: string[];
  /** Entities, as `pack/entity`, that stand alone though another pack has the same. */
  parted: string[];
}

export const PACK_CHOICES_KEY = 'packs';
const isIds = listOf(textUpTo(MAX_ID_CHARS), MAX_LEDGER_ENTRIES);
const isPackChoices: Shape<PackChoices> = fields({
  order: isIds,
  off: isIds,
  marked: isIds,
  parted: listOf(textUpTo(2 * MAX_ID_CHARS), MAX_PARTED),
});

/** The reader's choices, the defaults until there are any; written only under the library's lock. */
export const { read: readPackChoices, write: writePackChoices } = versioned(
  PACK_CHOICES_KEY,
  isPackChoices,
  { order: [], off: [], marked: [], parted: [] },
);

/** The ids in the reader's order. */
export function inOrder(ids: readonly string[], { order }: PackChoices): string[] {
  const place = (id: string) => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return ids.toSorted((a, b) => place(a) - place(b));
}

/** A list with a member taken in or left out. */
export function withMember(list: readonly string[], member: string, isIn: boolean): string[] {
  const others = list.filter((other) => other !== member);
  return isIn ? [...others, member] : others;
}
