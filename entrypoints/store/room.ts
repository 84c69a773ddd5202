import { SPARE_BYTES } from '../../data/limits/storage.ts';
import type { Edition } from './edition.ts';
import { StoreError } from './store-error.ts';

/**
 * Refuses work that cannot end, where the browser tells how much it grants.
 * @throws StoreError with what is needed and what is free.
 */
export async function askForRoom({ pack, files }: Edition): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota === undefined || usage === undefined) return;
  let needed = (pack?.bytes.length ?? 0) + SPARE_BYTES;
  for (const text of files.values()) needed += 2 * text.length;
  if (usage + needed <= quota) return;
  const what = `${megabytes(needed)} MB are needed and ${megabytes(quota - usage)} MB are free`;
  throw new StoreError('full', what, 'free some room on this machine and try again');
}

function megabytes(bytes: number): number {
  return Math.max(0, Math.ceil(bytes / 1e6));
}
