import type { LedgerEntry } from '../store/ledger.ts';

/** Whether an entry is of a pack whose statements stand in shards. */
export function isInShards({ kind, files, address }: LedgerEntry): boolean {
  return kind === 'subscription' && files > 0 && address !== null;
}
