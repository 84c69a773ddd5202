/** The score: how sure a reading is, and why, in words that a reader understands. */

import { MENTION_WEIGHTS } from '../limits/mentions.ts';
import type { Reading } from './candidate.ts';
import { isTrusted, type Evidence } from './evidence.ts';
import type { MentionBlock } from './mention-request.ts';
import { contextReason, fullNameReason, nameReason, sameNameReason } from './reasons.ts';
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
  blocks: readonly MentionBlock[];
  /** How many other entities could be meant by the same words. */
  rivals: number;
  /** Of all statements about any of them, the share that is about this one. */
  share: number;
}

/** Scores a reading by its name, what the page establishes, the context, and its rivals. */
export function scoreOf(reading: Reading, evidence: Evidence, place: ScorePlace): Score {
  const w = MENTION_WEIGHTS;
  const reasons: string[] = [];
  const isEstablished = evidence.namePlaces.length > 0;
  let score = nameWeight(reading, evidence, place, reasons);
  if (score === 0) return { score, why: 'its full name is missing' };
  // One good reason is enough; rivals need all there are.
  const isSure = reasons.length > 0 && place.rivals === 0;
  score += contextWeight(evidence, place, isSure ? [] : reasons);
  if (place.rivals > 0) score += rivalWeight(reading, evidence, place, reasons);
  if (place.setting === 'crowded' && !isEstablished) score -= w.crowded;
  if (reasons.length === 0)
    reasons.push(sameNameReason(evidence.namePlaces, place.block, place.blocks) ?? 'its own name');
  return { score: Math.max(0, score), why: reasons.join('; ') };
}

/** What the name alone is worth here; 0 when it needs its full name and the page has none. */
function nameWeight(
  reading: Reading,
  { namePlaces }: Evidence,
  { rivals, surface, block, blocks }: ScorePlace,
  reasons: string[],
): number {
  const w = MENTION_WEIGHTS;
  const { name, flags, source, row, isFull } = reading;
  if (isTrusted(reading) && rivals === 0) {
    reasons.push(nameReason(name, source.entityAt(row).name));
    return isFull || /[\s-]/u.test(surface) ? w.trustedFullName : w.trustedName;
  }
  if (namePlaces.length > 0) {
    const reason = fullNameReason(namePlaces, block, blocks);
    if (reason !== null)
      reasons.push((flags & FORM.isAcronym) === 0 ? reason : `short for ${reason}`);
    return w.establishedName;
  }
  if ((flags & FORM.requiresFullName) !== 0) return 0;
  return (flags & FORM.isDerived) === 0 ? w.doubtfulName : 0;
}

/** Among rivals the one that most statements tell about, and that was named just before, leads. */
function rivalWeight(
  { flags, name }: Reading,
  { namePlaces, topicWords }: Evidence,
  { share, surface, block }: ScorePlace,
  reasons: string[],
): number {
  const w = MENTION_WEIGHTS;
  const isListed = (flags & FORM.isAmbiguous) !== 0;
  let weight = isListed ? 0 : w.prior * share;
  if (name === surface && !isListed) weight += w.ownName;
  if (!isListed && share > 0.5)
    reasons.push(`of all called "${surface}" the one that the library tells most about`);
  if (namePlaces.some((place) => place.block === block)) weight += w.sameBlock;
  return weight + Math.min(w.maxTopics, w.topicWord * topicWords);
}

function contextWeight(evidence: Evidence, place: ScorePlace, reasons: string[]): number {
  const w = MENTION_WEIGHTS;
  const near = distinct([...evidence.nearEntities, ...evidence.nearWords]);
  const far = distinct([...evidence.farEntities, ...evidence.farWords]);
  const isHeadline = place.blocks[place.block]?.isHeadline === true;
  if (near.length > 0) reasons.push(contextReason(near, { isNear: true, isHeadline }));
  else if (far.length > 0) reasons.push(contextReason(far, { isNear: false, isHeadline }));
  const nearWeight =
    near.length === 0 ? 0 : w.nearContext + w.moreContext * Math.min(2, near.length - 1);
  const farWeight =
    far.length === 0 ? 0 : w.farContext + w.moreContext * Math.min(2, far.length - 1);
  return Math.min(w.maxContext, nearWeight + farWeight);
}

/** "President" and "president" are one word of evidence. */
function distinct(found: readonly string[]): string[] {
  return [...new Map(found.map((surface) => [surface.toLowerCase(), surface])).values()];
}
