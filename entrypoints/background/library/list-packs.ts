import { MAX_LISTED } from '../../../data/limits/messages.ts';
import type { LedgerEntry } from '../../store/ledger.ts';
import { readLedger } from '../../store/ledger.ts';
import { inOrder } from '../../store/pack-choices.ts';
import { BUNDLED, type LibraryPack } from '../../../data/library-pack.ts';
import { documentIdInPack, ownEntityAt } from '../../../data/library/shard-in-library.ts';
import type { PackContents } from '../pack-view.ts';
import { openOnePack, openBundledInfo } from './library.ts';
import { readShelf } from './stored-packs.ts';

/** Every pack in the reader's order, from the ledger: no database is opened for it. */
export async function listPacks(): Promise<LibraryPack[]> {
  const [{ packs }, shelf, bundled] = await Promise.all([
    readLedger(),
    readShelf(),
    openBundledInfo(),
  ]);
  const states = (id: string) => ({
    isOn: shelf.on.includes(id),
    isMarked: id === BUNDLED || shelf.choices.marked.includes(id),
  });
  const listed = new Map<string, LibraryPack>([[BUNDLED, { ...bundled, ...states(BUNDLED) }]]);
  for (const entry of packs) listed.set(entry.id, { ...countsOf(entry), ...states(entry.id) });
  return inOrder([...listed.keys()], shelf.choices).map((id) => listed.get(id)!);
}

function countsOf(entry: LedgerEntry): Omit<LibraryPack, 'isOn' | 'isMarked'> {
  const { id, kind, title, documents, entities, statements, bytes, updated, address } = entry;
  return { id, kind, title, documents, entities, statements, bytes, updated, address };
}

/** What one pack holds, by its own ids; `null` when it is off, gone or empty. */
export async function readPackContents(id: string): Promise<PackContents | null> {
  const pack = await openOnePack(id);
  if (pack === null) return null;
  const rows = (count: number) =>
    Array.from({ length: Math.min(count, MAX_LISTED) }, (_, row) => row);
  return {
    documents: rows(pack.info.documents).map((row) => {
      const info = pack.documentAt(row);
      return { ...info, id: documentIdInPack(info.id, id) };
    }),
    entities: rows(pack.info.entities).map((row) => ownEntityAt(pack, row)),
  };
}
