import { FILES_A_TURN } from '../../data/limits/import.ts';
import { StoreError } from '../store/store-error.ts';

export interface ImportProgress {
  step: 'read' | 'build';
  done: number;
  all: number;
}

export interface PaceOptions {
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
}

/**
 * Tells how far the work is, and lets the page paint and the reader stop it.
 * @throws StoreError when it was stopped.
 */
export async function pace(
  progress: ImportProgress,
  { onProgress, signal }: PaceOptions,
): Promise<void> {
  if (progress.done % FILES_A_TURN === 0) {
    onProgress(progress);
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (signal.aborted) {
    throw new StoreError('stopped', 'the import was stopped', 'what was not in yet stays out');
  }
}
