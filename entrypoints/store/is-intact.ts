import type { LedgerEntry } from './ledger.ts';
import { sha256 } from './sha256.ts';

/**
 * Whether a pack's stored bytes can be read and are as many as there were; `isThorough` also compares
 * every one, by their hash. A database may have the row and not the file behind it.
 */
export async function isIntact(
  blob: Blob | undefined,
  { bytes, sha256: hash }: Pick<LedgerEntry, 'bytes' | 'sha256'>,
  isThorough: boolean,
): Promise<boolean> {
  if (blob?.size !== bytes) return false;
  try {
    if (!isThorough) return (await blob.slice(-1).arrayBuffer()).byteLength === 1;
    return (await sha256(new Uint8Array(await blob.arrayBuffer()))) === hash;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
