import { StoreError } from './store-error.ts';

/** A failure of IndexedDB as one of the store; what is none is given back. */
export function databaseFailure(error: unknown): unknown {
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
