import { openWordVectors, type WordVectors } from '../../data/text/word-vectors.ts';
import { readPackaged } from './read-packaged.ts';

const TABLE = '/word-vectors.bin';

let opened: Promise<WordVectors> | null = null;

/**
 * What words mean; read when the first card or briefing asks. A failure is not kept: the next asks again.
 * @throws Error when the table is missing or damaged.
 */
export function readWordVectors(): Promise<WordVectors> {
  opened ??= readPackaged(TABLE, 'word vectors: their file')
    .then(openWordVectors)
    .catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return opened;
}
