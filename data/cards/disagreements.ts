import type { Disagreement } from '../model.ts';
import type { DisputeRow, Pack } from '../pack/pack.ts';
import { subjectTerms } from '../text/terms.ts';
import type { EntityInPack } from './candidates.ts';
import { findFigurePoints } from './figure-points.ts';
import type { Nearby } from './nearby.ts';
import { quoteStatement } from './quote.ts';
import { similarity } from './similarity.ts';

/** Every question about an entity on which documents differ; those that the page touches first. */
export function findDisagreements(known: readonly EntityInPack[], nearby: Nearby): Disagreement[] {
  const found = new Map<string, { disagreement: Disagreement; fit: number }>();
  for (const { pack, row } of known) {
    for (const dispute of pack.disputesAbout(row)) {
      if (found.has(dispute.id)) continue;
      const fit = similarity(subjectTerms(wordsOf(dispute)), nearby.terms);
      found.set(dispute.id, { disagreement: quoteDispute(pack, dispute), fit });
    }
  }
  return [...found.values()].sort((a, b) => b.fit - a.fit).map(({ disagreement }) => disagreement);
}

function quoteDispute(pack: Pack, { id, question, kind, positions }: DisputeRow): Disagreement {
  const quoted = positions.map(({ answer, statements }) => ({
    answer,
    statements: statements.map((row) => quoteStatement(pack, row)),
  }));
  const points = kind === 'over-time' ? findFigurePoints(quoted) : [];
  const placed = quoted.map((position, at) => ({ ...position, point: points[at] ?? null }));
  return { id, question, kind, positions: placed };
}

function wordsOf({ question, positions }: DisputeRow): string {
  return [question, ...positions.map(({ answer }) => answer)].join(' ');
}
