import { browser } from 'wxt/browser';
import type { BuildAnswer, BuildJob } from '../builder/job.ts';
import { StoreError } from './store-error.ts';

const BUILDER = '/builder.js';

/**
 * Builds a folder in a worker of its own; only where there are workers: in a page of the extension.
 * @throws StoreError when it was stopped, Error when the builder itself failed.
 */
export async function buildInWorker(
  job: BuildJob,
  signal?: AbortSignal,
): Promise<Exclude<BuildAnswer, { kind: 'failed' }>> {
  const worker = new Worker(new URL(BUILDER, browser.runtime.getURL('/')));
  const { promise, resolve, reject } = Promise.withResolvers<BuildAnswer>();
  const stop = () => {
    reject(new StoreError('stopped', 'the work was stopped', 'nothing was changed'));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<BuildAnswer>) => resolve(data));
  worker.addEventListener('error', ({ message }) => reject(new Error(`builder: ${message}`)));
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) stop();
    else worker.postMessage(job, { transfer: [] });
    const answer = await promise;
    if (answer.kind === 'failed') throw new Error(`builder: ${answer.message}`);
    return answer;
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}
