import { readLedger } from '../store/ledger.ts';
import { removePack } from '../store/remove-pack.ts';
import { forgetCheck } from './checks.ts';
import { dropShardsBelow } from './fetch-shard.ts';
import { schedule } from './schedule.ts';

/** Takes a pack out of the library; of a subscription nothing stays, neither shards nor notes. */
export async function leavePack(id: string): Promise<void> {
  const { packs } = await readLedger();
  const address = packs.find((pack) => pack.id === id)?.address ?? null;
  await removePack(id);
  await forgetCheck(id);
  if (address !== null) await dropShardsBelow(new URL('.', address));
  await schedule();
}
