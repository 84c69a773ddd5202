import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { DATABASE } from './database.ts';
import { alone } from './lock.ts';
import { dropCopies } from './safe-copy.ts';

/** Takes away all that Backgrounder keeps in this browser: library, copies, choices, what was decided. */
export async function eraseAll(): Promise<void> {
  await alone(async () => {
    await deleteDB(DATABASE);
    await dropCopies();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}
