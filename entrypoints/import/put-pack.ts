import { Refusal, type RefusalReason } from '../../data/import/refusal.ts';
import { PackError, type PackFault } from '../../data/pack/pack-error.ts';
import { installFile } from '../store/install-file.ts';

const REASONS: Record<PackFault, RefusalReason> = {
  none: 'packIsNone',
  newer: 'packNewer',
  cut: 'packCut',
  damaged: 'packDamaged',
};

/** Puts a `.pack` file into the library; answers its title. @throws Refusal when it is none, or damaged. */
export async function putPack(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<string> {
  try {
    return (await installFile(bytes, { signal })).title;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new Refusal(REASONS[error.fault], error.message, { cause: error });
  }
}
