import { freeId } from '../../data/free-id.ts';
import { BUNDLED, OWN_LIBRARY } from '../../data/library-pack.ts';
import type { LedgerEntry, StoredKind } from './ledger.ts';

/**
 * The id that a pack gets which arrives: its own, unless the bundled pack or the reader's own library is
 * called so, or a pack that it must not take the place of. A file or a folder takes that of its own
 * earlier edition; a subscription that of none, for it is known by its address.
 */
export function freePackId(
  wanted: string,
  kind: StoredKind,
  packs: readonly LedgerEntry[],
): string {
  const isEarlier = (entry: LedgerEntry) => kind !== 'subscription' && entry.kind === kind;
  return freeId(
    wanted,
    (id) =>
      id === BUNDLED ||
      id === OWN_LIBRARY ||
      packs.some((entry) => entry.id === id && !isEarlier(entry)),
  );
}
