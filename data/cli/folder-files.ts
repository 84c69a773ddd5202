import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderFile } from '../build/folder.ts';
import { FOLDER_REMEDY, fileError, readText } from './files.ts';

/** Every file of a folder that a pack is made of, in a fixed order. @throws CommandError */
export function readFolder(folder: string): FolderFile[] {
  const paths = [
    ...list(folder).filter((name) => name.endsWith('.yaml')),
    ...list(join(folder, 'documents'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `documents/${name}`),
  ];
  return paths.map((path) => ({ path, text: readText(join(folder, path)) }));
}

/** One file of a folder as a list; empty when it is not there. */
export function readFolderFile(folder: string, path: string): FolderFile[] {
  const file = join(folder, path);
  return existsSync(file) ? [{ path, text: readText(file) }] : [];
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw fileError(folder, error, FOLDER_REMEDY);
  }
}
