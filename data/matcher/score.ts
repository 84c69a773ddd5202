/** The score: how sure a reading is, from 0 to 1, and why, in words that a reader understands. */

import { MENTION_WEIGHTS } from '../limits.ts';
import type { Reading } from './candidates.ts';
import { isTrusted, type Evidence } from './evidence.ts';
import type { Setting } from './setting.ts';
import { FORM } from './table.ts';

/** What one reading is worth in its place. */
export interface Score {
  score: number;
  why: string;
}

/** Scores a reading. `rivals` is how many other entities could be meant by the same words. */
export function scoreOf(
  reading: Reading,
  evidence: Evidence,
  { setting, rivals, surface }: { setting: Setting; rivals: number; surface: string },
): Score {
  const w = MENTION_WEIGHTS;
  const reasons: string[] = [];
  const trusted = isTrusted(reading) && rivals === 0;
  const isFull = /[\s-]/u.test(surface);
  let score: number = trusted ? (isFull ? w.trustedFullName : w.trustedName) : w.doubtfulName;
  if (trusted)
    reasons.push(
      isFull ? `full name "${reading.name}"` : `the library's own name "${reading.name}"`,
    );
  const isEstablished = evidence.fullNameBlock !== null;
  if (!trusted && isEstablished) {
    score = Math.max(score, w.establishedName);
    reasons.push(establishedReason(evidence));
  }
  const needsFullName = (reading.flags & (FORM.requiresFullName | FORM.isDerived)) !== 0;
  if (needsFullName && !isEstablished && !trusted)
    return { score: 0, why: 'its full name is missing' };
  score += contextWeight(evidence, reasons);
  if (setting === 'crowded' && !isEstablished) score -= w.crowded;
  return { score: Math.max(0, Math.min(1, score)), why: reasons.join('; ') };
}

function establishedReason({ fullNameBlock }: Evidence): string {
  return fullNameBlock === null || fullNameBlock < 0
    ? 'full name earlier on the page'
    : `full name in paragraph ${fullNameBlock + 1}`;
}

function contextWeight(evidence: Evidence, reasons: string[]): number {
  const w = MENTION_WEIGHTS;
  const near = [...new Set([...evidence.nearEntities, ...evidence.nearWords.map(quoted)])];
  const far = [...new Set([...evidence.farEntities, ...evidence.farWords.map(quoted)])];
  if (near.length > 0) reasons.push(`${near.slice(0, 2).join(' and ')} in the same paragraph`);
  if (far.length > 0) reasons.push(`${far.slice(0, 2).join(' and ')} on the page`);
  const nearWeight =
    near.length === 0 ? 0 : w.nearContext + w.moreContext * Math.min(2, near.length - 1);
  const farWeight =
    far.length === 0 ? 0 : w.farContext + w.moreContext * Math.min(2, far.length - 1);
  return Math.min(w.maxContext, nearWeight + farWeight);
}

function quoted(word: string): string {
  return `"${word}"`;
}
