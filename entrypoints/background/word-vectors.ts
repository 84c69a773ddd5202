import { browser } from 'wxt/browser';
import { openWordVectors, type WordVectors } from '../../data/text/word-vectors.ts';

const TABLE = '/word-vectors.bin';

let opened: Promise<WordVectors> | null = null;

/**
 * What words mean; read when the first card or briefing asks. A failure is not kept: the next asks again.
 * @throws Error when the table is missing or damaged.
 */
export function readWordVectors(): Promise<WordVectors> {
  opened ??= fetchTable().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function fetchTable(): Promise<WordVectors> {
  const response = await fetch(new URL(TABLE, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error('word vectors: their file is missing; reinstall the extension');
  return openWordVectors(await response.arrayBuffer());
}
