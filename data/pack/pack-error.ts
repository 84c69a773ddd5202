/** What is wrong with a file that should be a pack. */
export type PackFault =
  /** It never was one. */
  'none' | 'newer' | 'cut' | 'damaged';

/** A file that is no pack, is damaged, or was written by a newer version. The message says what to do. */
export class PackError extends Error {
  readonly fault: PackFault;

  constructor(
    what: string,
    remedy = 'fetch or build the pack again',
    fault: PackFault = 'damaged',
  ) {
    super(`pack: ${what}; ${remedy}`);
    this.name = 'PackError';
    this.fault = fault;
  }
}
