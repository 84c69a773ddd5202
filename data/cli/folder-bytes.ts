import { opendirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER_REMEDY, fileError } from './files.ts';

/** Bytes of a folder's documents and lists; stops counting when there are more than `enough`. */
export function folderBytes(folder: string, enough: number): number {
  let bytes = 0;
  try {
    for (const place of [folder, join(folder, 'documents')]) {
      const entries = opendirSync(place);
      for (let entry = entries.readSync(); entry && bytes <= enough; entry = entries.readSync())
        if (entry.isFile()) bytes += statSync(join(place, entry.name)).size;
      entries.closeSync();
    }
  } catch (error) {
    throw fileError(folder, error, FOLDER_REMEDY);
  }
  return bytes;
}
