/** The files that were chosen as what they bring: drafts of documents, folders, packs. */

import type { Draft, ImportFile } from '../../data/import/draft.ts';
import { fileKind } from '../../data/import/file-kind.ts';
import { findFolders, type FoundFolder } from '../../data/import/find-folders.ts';
import { MANIFEST, readManifest, type ManifestPack } from '../../data/import/manifest.ts';
import { decodeText } from '../../data/import/decode.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { unzip } from '../../data/import/unzip.ts';
import { MAX_IMPORT_FILES, MAX_PACK_BYTES, MAX_UNZIPPED_BYTES } from '../../data/limits/import.ts';
import { pace, type PaceOptions } from './pace.ts';
import { readFile } from './read-file.ts';
import { noteRefusal, type Refused } from './refused.ts';

/** A file that was chosen, with its way there. */
export interface ChosenFile {
  path: string;
  file: Blob;
}

export interface Found {
  drafts: { path: string; draft: Draft }[];
  folders: (FoundFolder & { manifest: ManifestPack | null })[];
  packs: ImportFile[];
  /** Addresses that an exported library was subscribed to. */
  subscriptions: string[];
  refused: Refused[];
}

/** Files that came together: loose ones, or those of one zip. */
interface Group {
  /** Of the zip; empty for loose files. */
  source: string;
  files: ImportFile[];
}

/** Reads everything; what cannot be used is refused by itself. @throws StoreError when it was stopped. */
export async function readChosen(
  chosen: readonly ChosenFile[],
  options: PaceOptions,
): Promise<Found> {
  const found: Found = { drafts: [], folders: [], packs: [], subscriptions: [], refused: [] };
  if (chosen.length > MAX_IMPORT_FILES) {
    noteRefusal(found.refused, '', new Refusal('tooManyFiles', String(MAX_IMPORT_FILES)));
    return found;
  }
  for (const group of await openAll(chosen, found, options)) {
    await readGroup(group, found, options);
  }
  return found;
}

async function openAll(
  chosen: readonly ChosenFile[],
  { refused }: Found,
  options: PaceOptions,
): Promise<Group[]> {
  const loose: Group = { source: '', files: [] };
  const groups = [loose];
  let room = MAX_UNZIPPED_BYTES;
  for (const [at, { path, file }] of chosen.entries()) {
    await pace({ step: 'read', done: at, all: chosen.length }, options);
    try {
      if (file.size > Math.min(MAX_PACK_BYTES, room)) throw new Refusal('tooLarge', '100');
      room -= file.size;
      const bytes = await bytesOf(file);
      if (fileKind(path, bytes) === 'zip') groups.push({ source: path, files: filesIn(bytes) });
      else loose.files.push({ path, bytes });
    } catch (error) {
      noteRefusal(refused, path, error);
    }
  }
  return groups;
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // It went away since it was chosen, or may not be read.
    throw new Refusal('unreadable', '', { cause: error });
  }
}

function filesIn(zip: Uint8Array): ImportFile[] {
  const files = unzip(zip);
  if (files.length === 0) throw new Refusal('zipEmpty');
  return files;
}

async function readGroup({ source, files }: Group, found: Found, options: PaceOptions) {
  const manifest = files.find(({ path }) => path === MANIFEST);
  const named = manifest === undefined ? [] : readManifest(decodeText(manifest.bytes));
  const own = named.filter(({ kind }) => kind === 'own');
  found.subscriptions.push(
    ...named.flatMap(({ kind, address }) =>
      kind === 'subscription' && address !== null ? [address] : [],
    ),
  );
  const { folders, loose } = findFolders(files, source);
  found.folders.push(
    ...folders.map((folder) => ({
      ...folder,
      manifest: own.find(({ id }) => id === folder.name) ?? null,
    })),
  );
  const rest = named.length === 0 ? loose : loose.filter((file) => file !== manifest);
  for (const [at, file] of rest.entries()) {
    await pace({ step: 'read', done: at, all: rest.length }, options);
    const path = source === '' ? file.path : `${source}: ${file.path}`;
    try {
      const read = readFile(file);
      if (read.kind === 'pack') found.packs.push({ path, bytes: read.bytes });
      else found.drafts.push(...read.drafts.map((draft) => ({ path, draft })));
    } catch (error) {
      noteRefusal(found.refused, path, error);
    }
  }
}
