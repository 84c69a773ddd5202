/** The score: how sure a reading is, and why, in words that a reader understands. */

import { MENTION_WEIGHTS } from '../limits.ts';
import type { Reading } from './candidates.ts';
import { isTrusted, type Evidence } from './evidence.ts';
import type { Setting } from './setting.ts';
import { FORM } from './table.ts';

/** What one reading is worth in its place. */
export interface Score {
  /** From 0; above 1 it still tells rivals apart. */
  score: number;
  why: string;
}

/** Where a reading stands, and among what. */
export interface ScorePlace {
  setting: Setting;
  surface: string;
  block: number;
  /** How many other entities could be meant by the same words. */
  rivals: number;
  /** Of all statements about any of them, the share that is about this one. */
  share: number;
}

/** Scores a reading by its name, what the page establishes, the context, and its rivals. */
export function scoreOf(reading: Reading, evidence: Evidence, place: ScorePlace): Score {
  const w = MENTION_WEIGHTS;
  const reasons: string[] = [];
  const isEstablished = evidence.fullNameBlocks.length > 0;
  let score = nameWeight(reading, evidence, place, reasons);
  if (score === 0) return { score, why: 'its full name is missing' };
  score += contextWeight(evidence, reasons);
  if (place.rivals > 0) score += rivalWeight(reading, evidence, place, reasons);
  if (place.setting === 'crowded' && !isEstablished) score -= w.crowded;
  return { score: Math.max(0, score), why: reasons.join('; ') };
}

/** What the name alone is worth here; 0 when it needs its full name and the page has none. */
function nameWeight(
  reading: Reading,
  { fullNameBlocks }: Evidence,
  { rivals, surface }: ScorePlace,
  reasons: string[],
): number {
  const w = MENTION_WEIGHTS;
  if (isTrusted(reading) && rivals === 0) {
    const isFull = /[\s-]/u.test(surface);
    reasons.push(`${isFull ? 'full name' : "the library's own name"} "${reading.name}"`);
    return isFull ? w.trustedFullName : w.trustedName;
  }
  if (fullNameBlocks.length > 0) {
    reasons.push(establishedReason(fullNameBlocks));
    return w.establishedName;
  }
  if ((reading.flags & FORM.requiresFullName) !== 0) return 0;
  return (reading.flags & FORM.isDerived) === 0 ? w.doubtfulName : 0;
}

/** Among rivals the one that most statements tell about, and that was named just before, leads. */
function rivalWeight(
  { flags, name }: Reading,
  { fullNameBlocks, topicWords }: Evidence,
  { share, surface, block }: ScorePlace,
  reasons: string[],
): number {
  const w = MENTION_WEIGHTS;
  const isListed = (flags & FORM.isAmbiguous) !== 0;
  let weight = isListed ? 0 : w.prior * share;
  if (name === surface && !isListed) weight += w.ownName;
  if (!isListed && share > 0.5)
    reasons.push('the one of this name that the library tells most about');
  if (fullNameBlocks.includes(block)) weight += w.sameBlock;
  return weight + Math.min(w.maxTopics, w.topicWord * topicWords);
}

function establishedReason(blocks: readonly number[]): string {
  const first = blocks[0] ?? -1;
  return first < 0 ? 'full name earlier on the page' : `full name in paragraph ${first + 1}`;
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
