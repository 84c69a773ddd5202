import { fileURLToPath } from 'node:url';
import { openWordVectors, type WordVectors } from '../text/word-vectors.ts';
import { readBytes } from './files.ts';

const TABLE = fileURLToPath(new URL('../text/word-vectors.bin', import.meta.url));

/** The table that the extension ships. @throws CommandError when it cannot be read. */
export function readWordVectors(): WordVectors {
  return openWordVectors(Uint8Array.from(readBytes(TABLE)).buffer);
}
