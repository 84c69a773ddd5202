import { browser } from 'wxt/browser';
import { joinPacks, type PackInLibrary } from '../../../data/library/join-packs.ts';
import type { Library } from '../../../data/library/library.ts';
import { openTogether, type OpenPacks } from '../../../data/library/open-packs.ts';
import { BUNDLED, type LibraryPack } from '../../../data/library-pack.ts';
import type { Pack } from '../../../data/pack/pack.ts';
import { openPack } from '../../../data/pack/read.ts';
import { PACK_CHOICES_KEY } from '../../store/pack-choices.ts';
import { LEDGER_KEY } from '../../store/ledger.ts';
import { isInShards } from '../../subscription/is-in-shards.ts';
import type { ShardKind } from '../../subscription/shard-source.ts';
import { readPackaged } from './read-packaged.ts';
import type { ShardSources } from './shard-sources.ts';
import { openStoredPacks, readShelf, type Shelf } from './stored-packs.ts';

const BUNDLED_PACK = '/packs/bundled.pack';

/**
 * How much of the library an answer may draw on. What goes into a page, the page's own scripts can
 * read: so a page gets the packs alone that the reader lets mark names there.
 */
export type Reach = 'marked' | 'all';

/** What this background has opened; each is opened at the first question that needs it. */
interface Opened {
  shelf: Promise<Shelf>;
  bundled: Promise<{ pack: Pack; bytes: number }>;
  /** Where no stored pack is asked for, no database is opened. */
  joined: Promise<PackInLibrary[]> | null;
  libraries: Partial<Record<Reach, Promise<OpenPacks>>>;
  shards: Promise<ShardSources> | null;
}

let opened: Opened | null = null;

/**
 * The reader's library, within reach, as far as search needs it; opened at the first call. A failure is
 * not kept: the next call tries again.
 * @throws PackError when the bundled pack cannot be read by this version.
 */
export function openLibrary(reach: Reach): Promise<OpenPacks> {
  const { libraries } = (opened ??= begin());
  libraries[reach] ??= join(opened, reach).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return libraries[reach];
}

/** The same with all that a library answers, which a background that wakes for a search does without. */
export async function openWhole(reach: Reach): Promise<Library> {
  const [library, whole] = await Promise.all([openLibrary(reach), wholeOf()]);
  return whole(library);
}

/** What makes a whole library of opened packs. */
export async function wholeOf(): Promise<(library: OpenPacks) => Library> {
  const { withAnswers } = await import('../../../data/library/library.ts');
  return withAnswers;
}

/**
 * The library with what stands on publishers' hosts about one entity, or one document of theirs: those
 * shards are fetched, unless this browser has them. Without packs in shards no more than `openLibrary`.
 * @throws SubscriptionError when a shard cannot be had.
 */
export async function openLibraryFor(
  reach: Reach,
  kind: ShardKind,
  id: string,
): Promise<OpenPacks> {
  const state = (opened ??= begin());
  const [library, shelf] = await Promise.all([openLibrary(reach), state.shelf]);
  if (!shelf.entries.some(isInShards) || (kind === 'documents' && library.getDocument(id)))
    return library;
  const within = reach === 'all' ? shelf.on : shelf.marked;
  const { findShards, readShardSources } = await import('./shard-sources.ts');
  const sources = await (state.shards ??= readShardSources(shelf.entries));
  const packs = (await (state.joined ??= joinAll(state))).filter((one) => within.includes(one.id));
  const found = await findShards(packs, sources, { kind, id });
  const all = [...within.flatMap((on) => packs.filter((one) => one.id === on)), ...found];
  return openTogether(
    all.map(({ pack }) => pack),
    all.map(({ id: pack }) => pack),
  );
}

/** One pack by its id in the library; `null` when it is off, gone or empty. */
export async function openOnePack(id: string): Promise<Pack | null> {
  const state = (opened ??= begin());
  const { on } = await state.shelf;
  if (!on.includes(id)) return null;
  if (id === BUNDLED) return (await state.bundled).pack;
  const joined = await (state.joined ??= joinAll(state));
  return joined.find((one) => one.id === id)?.pack ?? null;
}

/** What the bundled pack holds. */
export async function openBundledInfo(): Promise<Omit<LibraryPack, 'isOn' | 'isMarked'>> {
  const { pack, bytes } = await (opened ??= begin()).bundled;
  const { title, documents, entities, statements } = pack.info;
  const counts = { documents, entities, statements, bytes };
  return { id: BUNDLED, kind: 'bundled', title, ...counts, updated: null, address: null };
}

/** Forgets what is opened when another program changes the library, and calls back then. */
export function followLibrary(onChange: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (!(LEDGER_KEY in changes || PACK_CHOICES_KEY in changes)) return;
    forgetLibrary();
    onChange();
  });
}

/** Has the next question open the library anew. */
export function forgetLibrary(): void {
  opened = null;
}

function begin(): Opened {
  return { shelf: readShelf(), bundled: openBundled(), joined: null, libraries: {}, shards: null };
}

/** The packs in the reader's order, joined in that of their arrival: so ids outlast a new order. */
async function join(state: Opened, reach: Reach): Promise<OpenPacks> {
  const shelf = await state.shelf;
  const ids = reach === 'all' ? shelf.on : shelf.marked;
  const needsStored = ids.some((id) => id !== BUNDLED);
  const joined = needsStored
    ? await (state.joined ??= joinAll(state))
    : [{ id: BUNDLED, pack: (await state.bundled).pack }];
  const byId = new Map(joined.map((one) => [one.id, one]));
  const packs = ids.map((id) => byId.get(id)).filter((one) => one !== undefined);
  return openTogether(
    packs.map(({ pack }) => pack),
    packs.map(({ id }) => id),
  );
}

async function joinAll(state: Opened): Promise<PackInLibrary[]> {
  const { on, choices, entries } = await state.shelf;
  const [bundled, stored] = await Promise.all([state.bundled, openStoredPacks(entries)]);
  const all = [{ id: BUNDLED, pack: bundled.pack }, ...stored];
  return joinPacks(
    all.filter(({ id }) => on.includes(id)),
    new Set(choices.parted),
  );
}

async function openBundled(): Promise<{ pack: Pack; bytes: number }> {
  const bytes = await readPackaged(BUNDLED_PACK, 'library: the bundled pack');
  return { pack: openPack(bytes), bytes: bytes.byteLength };
}
