import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { CommandError } from './command-error.ts';

const STANDARD_INPUT = 0;

/** A text file's content; `-` is standard input. @throws CommandError when it is no readable text. */
export function readText(file: string): string {
  const bytes = readBytes(file === '-' ? STANDARD_INPUT : file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      throw new CommandError(`${file}: the text is not UTF-8; save it as UTF-8`);
    }
    throw error;
  }
}

/** A file's bytes. @throws CommandError when it cannot be read. */
export function readBytes(file: string | number): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw fileError(String(file), error, 'give the path of a file that you may read');
  }
}

/** Writes a file whole or not at all. @throws CommandError when it cannot be written. */
export function writeBytes(file: string, bytes: Uint8Array) {
  const draft = `${file}.${process.pid}.draft`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch (error) {
    throw fileError(file, error, 'give a path in a folder that exists and that you may write');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'this is a file, not a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** What helps where a folder cannot be read. */
export const FOLDER_REMEDY = 'give a folder with documents/*.md and entities.yaml';

/** What went wrong with a file, with the remedy; any error that is not about files is given back. */
export function fileError(file: string, error: unknown, remedy: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  return new CommandError(`${file}: ${REASONS[String(error.code)] ?? error.message}; ${remedy}`);
}
