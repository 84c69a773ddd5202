/** Looking for news of every subscription. */

import { readFolder } from '../store/read-folder.ts';
import { readLedger, type LedgerEntry } from '../store/ledger.ts';
import { lookAtPack, type PublishedPack } from './published-pack.ts';
import { noteCheck } from './checks.ts';
import { MANIFEST_COPY } from './shard-source.ts';
import { subscribe } from './subscribe.ts';

const LOCK = 'updating';

/** Looks for news of every subscription; a failure is noted with it and stops no other. */
export async function updateAll(): Promise<void> {
  const { packs } = await readLedger();
  for (const entry of packs) if (entry.kind === 'subscription') await updateOne(entry.id);
}

/** Looks for news of one; two windows that do so at once take turns. What failed is noted, not thrown. */
export function updateOne(id: string): Promise<void> {
  return updateWith(id, fetchNews);
}

async function updateWith(id: string, work: (entry: LedgerEntry) => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { packs } = await readLedger();
    const entry = packs.find((pack) => pack.id === id);
    if (entry?.kind !== 'subscription' || entry.address === null) return;
    await noteCheck(id, () => work(entry));
  });
}

/** Fetches a pack anew that this browser has lost; what failed is noted, not thrown. */
export async function fetchAgain(id: string): Promise<void> {
  await updateWith(id, async ({ address }) => {
    await subscribe(await lookAtPack(address!), { id });
  });
}

async function fetchNews(entry: LedgerEntry): Promise<void> {
  const published = await lookAtPack(entry.address!);
  if (await isNews(published, entry)) await subscribe(published, { id: entry.id });
}

async function isNews({ manifest, text }: PublishedPack, entry: LedgerEntry): Promise<boolean> {
  if (manifest === null) return true;
  if (manifest.file.sha256 !== entry.sha256 || manifest.title !== entry.title) return true;
  return manifest.shards !== null && (await readFolder(entry.id)).get(MANIFEST_COPY) !== text;
}
