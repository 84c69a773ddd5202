/**
 * The score: how sure a reading is, and why. Pieces of evidence
 * are added as log-odds (0: as likely as not); the readings of one place share what is left for one
 * of them, so that two equal ones are each less than even.
 */

import { MENTION_WEIGHTS } from '../limits/mentions.ts';
import type { Reason } from '../reason.ts';
import type { Reading } from './candidate.ts';
import { accidentOf } from './crowd.ts';
import { isTrusted, type Evidence, type NamePlace } from './evidence.ts';
import {
  contextReason,
  fullNameReason,
  nameReason,
  sameNameReason,
  shortNameReason,
  type ReasonSetting,
} from './reasons.ts';
import type { Setting } from './setting.ts';
import { FORM } from './table.ts';

/** What one reading is worth in its place. */
export interface Score {
  /** 0 to 1: of a hundred mentions with this score so many are right. */
  score: number;
  why: readonly Reason[];
}

/** A reading before it is compared with its rivals. */
export interface Weight {
  /** -Infinity: impossible. */
  logOdds: number;
  why: readonly Reason[];
}

/** Where a reading stands, and among what. */
export interface ScorePlace extends ReasonSetting {
  setting: Setting;
  /** How many other entities could be meant by the same words. */
  rivals: number;
  /** Most statements that any of them has. */
  mostStatements: number;
  /** Another of them is named in full on the page. */
  hasEstablishedRival: boolean;
  /** None of them was named in full after it, in this section before this place. */
  isNamedLast: boolean;
  /** Whether it may be a plain word: by its place, or as the page has it elsewhere. */
  likeness: () => 'none' | 'place' | 'word';
}

const OWN_NAME: Reason = { code: 'own', names: [] };

/** Weighs a reading by its name, what the page establishes, the context, and what else it could be. */
export function weightOf(reading: Reading, evidence: Evidence, place: ScorePlace): Weight {
  const reasons: Reason[] = [];
  const isBorneOut = evidence.namePlaces.some(isLongerName);
  let logOdds = nameWeight(reading, evidence, place, reasons);
  if (logOdds === -Infinity) return { logOdds, why: [] };
  // One good reason is enough; rivals need all there are.
  const isSure = reasons.length > 0 && place.rivals === 0;
  logOdds += contextWeight(evidence, place, isSure ? [] : reasons);
  if (place.rivals > 0) logOdds += rivalWeight(reading, evidence, place, reasons);
  if (!isBorneOut) logOdds += doubt(reading, evidence, place);
  if (reasons.length === 0) reasons.push(sameNameReason(evidence.namePlaces, place) ?? OWN_NAME);
  return { logOdds, why: reasons };
}

/** The chance of each reading, given that the words mean one of them or none. */
export function scoresOf(weights: readonly Weight[]): Score[] {
  const odds = weights.map(({ logOdds }) => Math.exp(logOdds));
  const all = odds.reduce((sum, one) => sum + one, 1);
  return weights.map(({ why }, i) => ({ score: (odds[i] as number) / all, why }));
}

/** What the name alone is worth here; -Infinity when it needs its full name and the page has none. */
function nameWeight(
  reading: Reading,
  evidence: Evidence,
  place: ScorePlace,
  reasons: Reason[],
): number {
  const w = MENTION_WEIGHTS;
  const { name, flags, source, row, isFull } = reading;
  const { rivals, surface } = place;
  const isLong = isFull || /[\s-]/u.test(surface);
  if (isTrusted(reading)) {
    if (rivals === 0) reasons.push(nameReason(name, source.descriptionAt(row).name));
    return isLong ? w.fullName : w.oneWordName;
  }
  if (evidence.namePlaces.length > 0) {
    const reason = fullNameReason(evidence.namePlaces, place);
    if (reason !== null)
      reasons.push(
        (flags & FORM.isAcronym) !== 0 && reason.code === 'named'
          ? { ...reason, code: 'acronym' }
          : reason,
      );
    return w.establishedName;
  }
  if ((flags & FORM.requiresFullName) !== 0) return -Infinity;
  if ((flags & FORM.isDerived) === 0)
    return rivals > 0 && !isSpokenFor(evidence) ? w.unspokenName : w.doubtfulName;
  const isGivenName = (flags & FORM.isPart) !== 0 && (flags & FORM.isPerson) !== 0;
  return (flags & FORM.isAcronym) === 0 && !isGivenName && rivals === 0
    ? bareWeight(reading, evidence, surface, reasons)
    : -Infinity;
}

/** Anything at all on the page has to do with it. */
function isSpokenFor(evidence: Evidence): boolean {
  const { topicWords, nearEntities, nearWords, farEntities, farWords } = evidence;
  return (
    topicWords + nearEntities.length + nearWords.length + farEntities.length + farWords.length > 0
  );
}

/** A surname without its first name, where the library knows one such person and nothing speaks against. */
function bareWeight(
  reading: Reading,
  { topics, topicWords }: Evidence,
  surface: string,
  reasons: Reason[],
): number {
  const w = MENTION_WEIGHTS;
  const isPart = (reading.flags & FORM.isPart) !== 0;
  if (topics > 0 && (isPart || topicWords < w.bareTopics)) return -Infinity;
  if (isPart && isWithoutNumber(reading.name, surface)) return -Infinity;
  reasons.push(shortNameReason(reading.name));
  return w.bareSurname;
}

/** "Champions Tour" of "2010 Champions Tour": any year's may be meant. */
function isWithoutNumber(name: string, surface: string): boolean {
  return /\d/.test(name) && !/\d/.test(surface);
}

/** Among rivals the one that most statements tell about, and that was named just before, leads. */
function rivalWeight(
  { flags, name, prior }: Reading,
  { namePlaces }: Evidence,
  { mostStatements, surface, hasEstablishedRival, isNamedLast }: ScorePlace,
  reasons: Reason[],
): number {
  const w = MENTION_WEIGHTS;
  const isListed = (flags & FORM.isAmbiguous) !== 0;
  let weight = 0;
  if (!isListed) weight += w.prior * Math.log((1 + prior) / (1 + mostStatements));
  if (name === surface && !isListed) weight += w.ownName;
  if (!isListed && prior === mostStatements && namePlaces.length === 0)
    reasons.push({ code: 'most', names: [surface] });
  if (isNamedLast) weight += w.namedLast;
  if (hasEstablishedRival && namePlaces.length === 0) weight += w.establishedRival;
  return weight;
}

/**
 * What speaks against a name that the page does not bear out: a library of a hundred thousand names
 * has one for every second word with a capital, and an entity of which the page has no word is
 * seldom meant.
 */
function doubt(
  reading: Reading,
  { topics, topicWords, nearEntities, nearWords, farEntities, farWords }: Evidence,
  { surface, likeness, setting }: ScorePlace,
): number {
  const w = MENTION_WEIGHTS;
  const { prior } = reading;
  const hasContext =
    nearEntities.length + nearWords.length + farEntities.length + farWords.length > 0;
  const isLong = /[\s-]/u.test(surface);
  const isUnrelated = topics > 0 && topicWords === 0 && !hasContext;
  const looks = prior <= w.fewStatements && !hasContext ? likeness() : 'none';
  // Several slight doubts together are no strong one.
  const slight =
    (setting === 'crowded' ? w.crowded : 0) +
    (looks === 'none' ? 0 : w.sentenceStart) +
    (isUnrelated ? w.unrelated : 0);
  return (
    Math.max(w.maxSlight, slight) +
    (looks === 'word' ? w.plainWord : 0) -
    accidentOf(reading) * (isLong ? w.longInCrowd : 1) +
    Math.min(w.maxTopics, w.topicWord * topicWords)
  );
}

/** The same single word elsewhere proves nothing. */
function isLongerName({ block, surface }: NamePlace): boolean {
  return block < 0 || /[\s-]/u.test(surface);
}

function contextWeight(evidence: Evidence, place: ScorePlace, reasons: Reason[]): number {
  const w = MENTION_WEIGHTS;
  const near = distinct([...evidence.nearEntities, ...evidence.nearWords]);
  const far = distinct([...evidence.farEntities, ...evidence.farWords]);
  if (near.length > 0) reasons.push(contextReason(near, true, place));
  else if (far.length > 0) reasons.push(contextReason(far, false, place));
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
