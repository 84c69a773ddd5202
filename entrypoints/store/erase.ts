import { browser } from 'wxt/browser';
import { deleteDatabase } from './database.ts';
import { alone } from './lock.ts';
import { dropCopies } from './safe-copy.ts';

/**
 * Takes away all that Backgrounder keeps in this browser: library, copies, fetched shards, choices, what
 * was decided, and what was to be done later.
 */
export async function eraseAll(): Promise<void> {
  await alone(async () => {
    await deleteDatabase();
    await dropCopies();
    for (const name of await caches.keys()) await caches.delete(name);
    await browser.alarms.clearAll();
    await browser.storage.session.clear();
    // Last: whoever follows the ledger looks at all the rest.
    await browser.storage.local.clear();
  });
}
