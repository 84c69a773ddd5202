/**
 * A zip as files, read as a stream whose real bytes are counted: what its directory says about sizes is
 * not asked. Each byte is read once, so that entries which overlap bring nothing.
 */

import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate';
import {
  MAX_IMPORT_FILES,
  MAX_UNZIPPED_BYTES,
  MAX_ZIP_BYTES,
  MAX_ZIP_RATIO,
  RATIO_COUNTS_FROM,
  ZIP_SLICE_BYTES,
} from '../limits/import.ts';
import type { ImportFile } from './draft.ts';
import { Refusal } from './refusal.ts';
import { joinBytes } from '../join-bytes.ts';

interface Entry {
  path: string;
  chunks: Uint8Array[];
  isWhole: boolean;
}

/**
 * Every file of a zip, paths with `/`; folders and what file managers leave are left out.
 * @throws Refusal when it is too large, a bomb, damaged or cut short.
 */
export function unzip(zip: Uint8Array): ImportFile[] {
  if (zip.length > MAX_ZIP_BYTES) throw new Refusal('zipTooLarge', megabytes(MAX_ZIP_BYTES));
  if (!hasDirectory(zip)) throw new Refusal('zipCut');
  const entries: Entry[] = [];
  let unpacked = 0;
  let packed = 0;
  const reader = new Unzip((file) => {
    const path = pathOf(file.name);
    if (path === null) return;
    if (entries.length >= MAX_IMPORT_FILES) {
      throw new Refusal('tooManyFiles', String(MAX_IMPORT_FILES));
    }
    entries.push(follow(file, path, (bytes) => refuseBomb((unpacked += bytes), packed)));
  });
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  try {
    for (let at = 0; at < zip.length; at += ZIP_SLICE_BYTES) {
      packed = Math.min(zip.length, at + ZIP_SLICE_BYTES);
      reader.push(zip.subarray(at, packed), packed === zip.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('zipDamaged', '', { cause: error });
  }
  if (entries.some(({ isWhole }) => !isWhole)) throw new Refusal('zipDamaged');
  return entries.map(({ path, chunks }) => ({ path, bytes: joinBytes(chunks) }));
}

function follow(file: UnzipFile, path: string, count: (bytes: number) => void): Entry {
  const entry: Entry = { path, chunks: [], isWhole: false };
  file.ondata = (error, chunk, isLast) => {
    // What is thrown here comes back as an error once more.
    if (error instanceof Refusal) throw error;
    if (error) throw new Refusal('zipDamaged', path, { cause: error });
    count(chunk.length);
    entry.chunks.push(chunk);
    entry.isWhole = isLast;
  };
  file.start();
  return entry;
}

function refuseBomb(unpacked: number, packed: number): void {
  const isBomb = unpacked > RATIO_COUNTS_FROM && unpacked > packed * MAX_ZIP_RATIO;
  if (isBomb || unpacked > MAX_UNZIPPED_BYTES) {
    throw new Refusal('zipBomb', megabytes(MAX_UNZIPPED_BYTES));
  }
}

/** `null` for folders, for what file managers leave, and for ways out of the folder. */
function pathOf(name: string): string | null {
  const steps = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '' && step !== '.');
  const isLeftover = steps.some((step) => step === '__MACOSX' || step.startsWith('.'));
  if (/[/\\]$/u.test(name) || steps.length === 0 || isLeftover) return null;
  return steps.join('/');
}

const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06] as const;
/** The directory's end with the longest comment that may follow it. */
const LONGEST_END = 22 + 0xffff;

/** A zip ends with its directory: one that was cut short has none. */
function hasDirectory(zip: Uint8Array): boolean {
  const tail = zip.subarray(Math.max(0, zip.length - LONGEST_END));
  for (let at = tail.length - 22; at >= 0; at--) {
    if (END_OF_DIRECTORY.every((byte, step) => tail[at + step] === byte)) return true;
  }
  return false;
}

function megabytes(bytes: number): string {
  return String(bytes / 1e6);
}
