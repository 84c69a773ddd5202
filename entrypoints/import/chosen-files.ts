/** The files behind a picker's choice or a drop, folders gone into. */

import { MAX_FOLDER_DEPTH, MAX_IMPORT_FILES } from '../../data/limits/import.ts';
import type { ChosenFile } from './read-chosen.ts';

/** What a picker gave; of a folder, every file with its way there. */
export function pickedFiles(files: FileList): ChosenFile[] {
  return Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * What was dropped. Must be called in the event's own turn: afterwards the browser forgets it. Stops
 * one file after the limit, so that a huge folder is refused and not gone through.
 */
export async function droppedFiles(items: DataTransferItemList): Promise<ChosenFile[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  const files: ChosenFile[] = [];
  for (const entry of entries) await collect(entry, files, 0);
  return files;
}

async function collect(entry: FileSystemEntry, files: ChosenFile[], depth: number): Promise<void> {
  if (files.length > MAX_IMPORT_FILES || entry.name.startsWith('.')) return;
  const path = entry.fullPath.replace(/^\//u, '');
  if (isFile(entry)) files.push({ path, file: await fileOf(entry) });
  if (!isFolder(entry) || depth >= MAX_FOLDER_DEPTH) return;
  const reader = entry.createReader();
  // A reader gives a hundred entries at a time, and none when it is through.
  for (let some = await next(reader); some.length > 0; some = await next(reader)) {
    for (const inner of some) await collect(inner, files, depth + 1);
  }
}

function next(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
