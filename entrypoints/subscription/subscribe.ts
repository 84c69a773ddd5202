/** From what a publisher offers to a pack of the library: fetched, checked, then installed as one. */

import { DICTIONARY_BYTES } from '../../data/limits/publishing.ts';
import { MAX_FETCHED_BYTES } from '../../data/limits/subscription.ts';
import type { Shards } from '../../data/publish/manifest.ts';
import { freePackId } from '../store/free-pack-id.ts';
import { install } from '../store/install.ts';
import { readLedger, type LedgerEntry } from '../store/ledger.ts';
import { alone } from '../store/lock.ts';
import type { StepOptions } from '../store/step.ts';
import { StoreError } from '../store/store-error.ts';
import { fetchPublished } from './fetch-published.ts';
import { hexOf } from '../store/hex.ts';
import { openFetchedPack } from './open-fetched-pack.ts';
import type { PublishedPack } from './published-pack.ts';
import { MANIFEST_COPY, ROW_BYTES, SHARD_FILES } from './shard-source.ts';
import { SubscriptionError } from './subscription-error.ts';

/**
 * Takes a published pack into the library, or its newer edition in the place of the older one.
 * `id` is that of a subscription which is there already.
 * @throws SubscriptionError when it cannot be fetched whole, StoreError when there is no room; the
 * old edition stays.
 */
export async function subscribe(
  published: PublishedPack,
  { id, ...options }: StepOptions & { id?: string } = {},
): Promise<LedgerEntry> {
  const { address, manifest, text } = published;
  const bytes =
    published.bytes ??
    (await fetchPublished(manifest!.file, address, {
      limit: MAX_FETCHED_BYTES,
      signal: options.signal,
    }));
  const { info } = openFetchedPack(bytes);
  const files = await shardFiles(manifest?.shards ?? null, published, options.signal);
  return alone(async () => {
    const { packs } = await readLedger();
    if (id !== undefined && packs.every((pack) => pack.id !== id)) {
      throw new StoreError('stopped', 'the subscription was left', 'nothing was changed');
    }
    const edition = {
      id: id ?? idOf(manifest?.id ?? info.id, address, packs),
      kind: 'subscription',
      title: manifest?.title ?? info.title,
      address,
      // A pack in shards holds what its manifest says, and its file names only.
      pack: { bytes, info: manifest ? { ...info, ...countsOf(manifest) } : info },
      files: manifest?.shards ? files.set(MANIFEST_COPY, text) : files,
    } as const;
    return install(edition, options);
  }, options.signal);
}

function countsOf({
  documents,
  statements,
  entities,
  names,
}: NonNullable<PublishedPack['manifest']>) {
  return { documents, statements, entities, names };
}

/** What the manifest names of the shards, as text: it is kept with the pack and changes with it. */
async function shardFiles(
  shards: Shards | null,
  { address }: PublishedPack,
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (shards === null) return files;
  for (const kind of ['entities', 'documents'] as const)
    for (const part of ['list', 'dictionary'] as const) {
      const options = { limit: MAX_FETCHED_BYTES, signal };
      const bytes = await fetchPublished(shards[kind][part], address, options);
      files.set(SHARD_FILES[kind][part], hexOf(bytes));
    }
  checkGroups(shards, files);
  return files;
}

/** @throws SubscriptionError when a list has not a row for each shard, or too much is common. */
function checkGroups(shards: Shards, files: ReadonlyMap<string, string>): void {
  for (const kind of ['entities', 'documents'] as const) {
    const { list, dictionary } = SHARD_FILES[kind];
    const isFit =
      files.get(list)?.length === 2 * shards[kind].count * ROW_BYTES &&
      files.get(dictionary)!.length <= 2 * DICTIONARY_BYTES;
    if (!isFit) throw new SubscriptionError('damaged');
  }
}

/** That of the same address, which is this pack already; else the publisher's, as far as it is free. */
function idOf(wanted: string, address: string, packs: readonly LedgerEntry[]): string {
  const same = packs.find((entry) => entry.kind === 'subscription' && entry.address === address);
  return same?.id ?? freePackId(wanted, 'subscription', packs);
}
