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
