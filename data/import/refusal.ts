/** Why something was not taken into the library; each has words of its own on screen. */
export const REFUSALS = [
  'tooManyFiles',
  'tooDeep',
  'tooLarge',
  'empty',
  'binary',
  'unknownKind',
  'zipTooLarge',
  'zipBomb',
  'zipInZip',
  'zipDamaged',
  'zipCut',
  'zipEmpty',
  'packDamaged',
  'packCut',
  'packNewer',
  'packIsPage',
  'packIsNone',
  'jsonDamaged',
  'jsonStrange',
  'pageWithoutText',
  'bookDamaged',
  'folderWrong',
  'unreadable',
  'pageGone',
  'pageClosed',
  'pageIsPdf',
  'entityGone',
  'nameTaken',
  'changedSince',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** Refuses one file, with what its words need: a place in the file, a limit. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly detail: string;

  constructor(reason: RefusalReason, detail = '', options?: ErrorOptions) {
    super(`import: ${reason} ${detail}`.trim(), options);
    this.name = 'Refusal';
    this.reason = reason;
    this.detail = detail;
  }
}
