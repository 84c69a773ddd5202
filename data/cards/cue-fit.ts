import { memoized } from '../memoized.ts';
import type { Pack } from '../pack/pack.ts';
import type { Candidate } from './candidates.ts';
import { findCoverage, type Telling } from './coverage.ts';
import type { IndexFit } from './pack-index.ts';
import type { DocumentWords } from './surroundings.ts';

/** What an editor noted of the paragraphs beside which a candidate is wanted: 0 to 1. */
export interface CueFit {
  /** What the paragraph has of its own cues, in any words that mean the same. */
  cues: number;
  /** Of those of all statements of its document, on average. */
  documentCues: number;
}

/** Compares the cues of candidates with a paragraph; `fitOf` tells how a pack's index fits it. */
export function findCueFit(
  candidates: readonly Candidate[],
  meanings: Telling,
  fitOf: (pack: Pack) => IndexFit,
): (candidate: Candidate, row: number) => CueFit {
  const { points, all } = findCoverage(
    meanings,
    candidates.map(
      ({ cues }) =>
        (meaning) =>
          cues.has(meaning),
    ),
  );
  const documentCues = memoized(({ pack, first, end }: DocumentWords) => {
    const fits = fitOf(pack).cues.subarray(first, end);
    return fits.reduce((sum, fit) => sum + fit, 0) / (fits.length || 1);
  });
  return ({ around }, row) => ({
    cues: (points[row] ?? 0) / (all || 1),
    documentCues: documentCues(around.document),
  });
}
