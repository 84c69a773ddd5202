import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { READ_BYTES } from '../limits/publishing.ts';
import { fileError } from './files.ts';

/** A file's text piece by piece, whatever its size. @throws CommandError with `remedy` when it cannot be read. */
export function* textChunks(file: string, remedy: string): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const bytes = Buffer.alloc(READ_BYTES);
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    throw fileError(file, error, remedy);
  }
  try {
    for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes))
      yield decoder.write(bytes.subarray(0, read));
    yield decoder.end();
  } finally {
    closeSync(descriptor);
  }
}

/** The lines of a file that are not empty, one after the other. */
export function* textLines(file: string, remedy: string): Generator<string> {
  let rest = '';
  for (const text of textChunks(file, remedy)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield line;
  }
  if (rest !== '') yield rest;
}
