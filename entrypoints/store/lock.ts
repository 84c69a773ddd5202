const LOCK = 'library';

/**
 * Works alone on the library: every window and worker of the extension waits its turn. `signal`
 * gives the waiting up, and is for `work` to heed once it has begun.
 */
export async function alone<Value>(
  work: () => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const options: LockOptions = signal === undefined ? {} : { signal };
  return await navigator.locks.request(LOCK, options, work);
}

/** Works alone on the library if nobody else does now; `null` when somebody does. */
export async function aloneIfFree<Value>(work: () => Promise<Value>): Promise<Value | null> {
  return await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock === null ? null : work(),
  );
}
