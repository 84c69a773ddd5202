/**
 * A second copy of each own pack's files, in the origin's private file system: what spoils the database
 * leaves it alone. It holds what cannot be fetched again, and nothing else.
 */

const FOLDER = 'copies';

/** The files of an own pack as they were when an edition was installed. */
export interface SafeCopy {
  edition: string;
  files: [path: string, text: string][];
}

/** Writes a pack's copy; the file is replaced whole when it is closed. Where no file system is, there is no copy. */
export async function keepCopy(id: string, copy: SafeCopy): Promise<void> {
  const folder = await openFolder();
  const file = await folder.getFileHandle(nameOf(id), { create: true });
  const stream = await file.createWritable();
  await stream.write(JSON.stringify(copy));
  await stream.close();
}

/** A pack's copy; `null` when there is none, or it cannot be read either. */
export async function readCopy(id: string): Promise<SafeCopy | null> {
  try {
    const file = await (await openFolder()).getFileHandle(nameOf(id));
    const copy = JSON.parse(await (await file.getFile()).text()) as SafeCopy;
    return Array.isArray(copy.files) ? copy : null;
  } catch (error) {
    console.warn(`store: there is no copy of ${id}:`, error);
    return null;
  }
}

/** Takes a pack's copy away. */
export async function dropCopy(id: string): Promise<void> {
  await drop(await openFolder(), nameOf(id));
}

/** Takes every copy away. */
export async function dropCopies(): Promise<void> {
  await drop(await navigator.storage.getDirectory(), FOLDER);
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

async function drop(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true });
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
  }
}

/** Ids have letters of any script, and dots; a file's name has neither. */
function nameOf(id: string): string {
  return `${encodeURIComponent(id).replaceAll('%', '_').replaceAll('.', '_')}.json`;
}
