import { BUNDLED } from '../../../data/library-pack.ts';
import type { Pack } from '../../../data/pack/pack.ts';
import { openPack } from '../../../data/pack/read.ts';
import { inOrder, readPackChoices, type PackChoices } from '../../store/pack-choices.ts';
import { readLedger, type LedgerEntry } from '../../store/ledger.ts';
import { readPacks, type StoredBytes } from '../../store/read-packs.ts';

export interface StoredPack {
  id: string;
  pack: Pack;
}

export interface Shelf {
  /** Packs that are switched on, the bundled one included, in the reader's order. */
  on: string[];
  /** Those of them whose names are marked on pages. */
  marked: string[];
  choices: PackChoices;
  /** What the ledger says of those that are on. */
  entries: LedgerEntry[];
}

/** Which packs the library has, and how the reader wants them: read from `storage.local` alone. */
export async function readShelf(): Promise<Shelf> {
  const [{ packs }, choices] = await Promise.all([readLedger(), readPackChoices()]);
  const ids = [BUNDLED, ...packs.map(({ id }) => id)];
  const on = inOrder(ids, choices).filter((id) => !choices.off.includes(id));
  const marked = on.filter((id) => id === BUNDLED || choices.marked.includes(id));
  return { on, marked, choices, entries: packs.filter(({ id }) => on.includes(id)) };
}

/**
 * Opens stored packs. One that is gone, damaged or too new is left out, and the extension's error list
 * says so: the library page inspects the store and tells the reader.
 */
export async function openStoredPacks(entries: readonly LedgerEntry[]): Promise<StoredPack[]> {
  try {
    return (await readPacks(entries)).flatMap(openOne);
  } catch (error) {
    console.error('library: the stored packs are left out:', error);
    return [];
  }
}

function openOne({ entry: { id }, bytes }: StoredBytes): StoredPack[] {
  try {
    if (bytes === null) throw new Error('its bytes are gone');
    return [{ id, pack: openPack(bytes) }];
  } catch (error) {
    console.error(`library: the pack ${id} is left out:`, error);
    return [];
  }
}
