/** Long work on a page, put down and taken up again so that the page itself is never kept waiting. */

import { FRAME_WAIT_MS, STEPS_MS } from '../../data/limits/reading.ts';

/** Work that may rest at every `yield`; `frame` asks for a rest until the page is laid out. */
export type Steps<Result> = Generator<'frame' | void, Result, void>;

export interface Walked<Result> {
  /** `null` when the work was given up. */
  result: Result | null;
  /** Milliseconds of work, without the rests. */
  ms: number;
}

/** Does the work, resting whenever STEPS_MS have passed, unless `signal` ends it. */
export async function walk<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
): Promise<Walked<Result>> {
  for (let ms = 0; ;) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && step.value !== 'frame' && performance.now() - start < STEPS_MS)
      step = steps.next();
    ms += performance.now() - start;
    if (step.done) return { result: step.value, ms };
    await (step.value === 'frame' ? afterFrame() : aTask());
    if (signal.aborted) return { result: null, ms };
  }
}

/** Does the work in one go, where nobody waits: a page that is not shown. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const aTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** After the next frame style and layout are the page's own work, done; a hidden page has no frames. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME_WAIT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
