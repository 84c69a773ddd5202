import type { Pack } from '../../data/pack/pack.ts';
import { PackError } from '../../data/pack/pack-error.ts';
import { openPack } from '../../data/pack/read.ts';
import { verifyPack } from '../../data/pack/sections.ts';
import { SubscriptionError, type SubscriptionFault } from './subscription-error.ts';

const FAULTS = { none: 'none', newer: 'newer', cut: 'cut', damaged: 'damaged' } as const;

/** Opens bytes that came from elsewhere, every one of them checked. @throws SubscriptionError */
export function openFetchedPack(bytes: Uint8Array<ArrayBuffer>): Pack {
  return opened(() => {
    verifyPack(bytes);
    return openPack(bytes);
  });
}

/** What opening gives. @throws SubscriptionError in the place of a PackError. */
export function opened(open: () => Pack): Pack {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const fault: SubscriptionFault = FAULTS[error.fault];
    throw new SubscriptionError(fault, error.message, { cause: error });
  }
}
