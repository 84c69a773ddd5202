/** Whether a score of 0.7 means that seven of ten are right. */

/** One mention that was judged. */
export interface Judged {
  score: number;
  isRight: boolean;
}

const STEP = 0.1;

/** Rows of a table: mentions by their score, in steps of a tenth. */
export function calibrationRows(judged: readonly Judged[]): string[] {
  const rows: string[] = [];
  for (let from = 0; from < 1; from += STEP) {
    const to = from + STEP;
    const some = judged.filter(
      ({ score }) => score >= from - 1e-9 && (score < to - 1e-9 || to > 1 - 1e-9),
    );
    if (some.length === 0) continue;
    const right = some.filter(({ isRight }) => isRight).length / some.length;
    const told = some.reduce((sum, { score }) => sum + score, 0) / some.length;
    rows.push(
      `| ${from.toFixed(1)}-${to.toFixed(1)} | ${some.length} | ${told.toFixed(2)} | ${right.toFixed(2)} |`,
    );
  }
  return rows;
}
