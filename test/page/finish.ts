import type { Steps } from '../../entrypoints/content/steps.ts';

/** Does work in one go that a page does in steps. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
