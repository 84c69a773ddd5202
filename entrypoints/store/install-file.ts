import { openPack } from '../../data/pack/read.ts';
import { verifyPack } from '../../data/pack/sections.ts';
import { freePackId } from './free-pack-id.ts';
import { install } from './install.ts';
import { readLedger, type LedgerEntry } from './ledger.ts';
import { alone } from './lock.ts';
import type { StepOptions } from './step.ts';

/**
 * Puts a `.pack` file into the library, or its newer edition in the place of the older one.
 * @throws PackError when the bytes are no whole pack that this version reads; StoreError as `install`.
 */
export async function installFile(
  bytes: Uint8Array<ArrayBuffer>,
  options: StepOptions = {},
): Promise<LedgerEntry> {
  verifyPack(bytes);
  const { info } = openPack(bytes);
  return alone(async () => {
    const { packs } = await readLedger();
    const id = freePackId(info.id, 'file', packs);
    const files = new Map<string, string>();
    const edition = { id, kind: 'file', title: info.title, address: null, files } as const;
    return install({ ...edition, pack: { bytes, info } }, options);
  }, options.signal);
}
