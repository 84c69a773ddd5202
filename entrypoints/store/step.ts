import { StoreError } from './store-error.ts';

export interface StepOptions {
  signal?: AbortSignal | undefined;
  /** Told before each step that a kill could precede, and awaited: tests stop there. */
  onStep?: ((name: string) => Promise<void> | void) | undefined;
}

/** Begins the next step. @throws StoreError when the work was stopped before it. */
export type Step = (name: string) => Promise<void>;

/** From the flip on nothing is stopped: what is left is quick. */
const LAST_STEPS = new Set(['flip', 'record']);

/** The steps of one piece of work. */
export function stepper({ signal, onStep }: StepOptions): Step {
  return async (name) => {
    await onStep?.(name);
    if (signal?.aborted && !LAST_STEPS.has(name)) {
      throw new StoreError('stopped', 'the work was stopped', 'nothing was changed');
    }
  };
}
