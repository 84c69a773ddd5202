/** Why the store could not do what it was asked; the reader is told in words of its own for each. */
export type StoreFault =
  /** The browser grants no more room. */
  | 'full'
  /** The database does not open, or breaks while it is read. */
  | 'broken'
  /** The browser keeps nothing here: a private window, or storage forbidden. */
  | 'forbidden'
  /** The reader, or the page that worked, stopped it. */
  | 'stopped';

/** A failure of the store. The message says what to do; nothing that was there is lost. */
export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, what: string, remedy: string, options?: ErrorOptions) {
    super(`store: ${what}; ${remedy}`, options);
    this.name = 'StoreError';
    this.fault = fault;
  }
}

/** Any failure of IndexedDB as a failure of the store; what is none is given back. */
export function storeError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') {
    return new StoreError('full', 'the browser grants no more room', 'free some and try again', {
      cause: error,
    });
  }
  if (error.name === 'SecurityError' || error.name === 'InvalidStateError') {
    return new StoreError(
      'forbidden',
      'the browser keeps nothing here',
      'leave the private window, or allow storage',
      { cause: error },
    );
  }
  if (!BROKEN.has(error.name)) return error;
  return new StoreError('broken', 'the database cannot be read', 'repair the library', {
    cause: error,
  });
}

/** What Chromium and Firefox say of a damaged database. */
const BROKEN = new Set([
  'UnknownError',
  'AbortError',
  'DataError',
  'NotFoundError',
  'VersionError',
]);
