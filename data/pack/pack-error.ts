/** A file that is no pack, is damaged, or was written by a newer version. The message says what to do. */
export class PackError extends Error {
  constructor(what: string, remedy = 'fetch or build the pack again') {
    super(`pack: ${what}; ${remedy}`);
    this.name = 'PackError';
  }
}
