import { openPack } from '../../data/pack/read.ts';
import { verifyPack } from '../../data/pack/sections.ts';
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
    const id = freeId(info.id, packs);
    const files = new Map<string, string>();
    const edition = { id, kind: 'file', title: info.title, address: null, files } as const;
    return install({ ...edition, pack: { bytes, info } }, options);
  }, options.signal);
}

/** A pack's own id, unless another kind of pack has it in this library. */
function freeId(id: string, packs: readonly LedgerEntry[]): string {
  const isTaken = (wanted: string) =>
    wanted === 'bundled' || packs.some((entry) => entry.id === wanted && entry.kind !== 'file');
  let free = id;
  for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
  return free;
}
