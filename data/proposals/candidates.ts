/** Runs of capital words that may be a name. */

import { isStopWord } from '../text/stop-words.ts';
import { foldLetters } from '../text/fold.ts';
import { HONORIFICS, ORGANIZATION_LAST, OTHER_WORDS, PLACE_LAST } from './cues.ts';
import { isGivenName } from './given-names.ts';
import { isKnownPlace } from './known-places.ts';
import type { Token } from './tokens.ts';
import { wordSet } from '../text/word-set.ts';

export interface Candidate {
  /** Places in the list of tokens, `last` inclusive. */
  first: number;
  last: number;
}

/** Inside a name, between capital words. */
const PARTICLES = wordSet(
  `de del da do dos das di della van von der den la las los el y e bin ibn al ben du des le ten ter zu`,
);
/** Join an institution to what it is of: "University of Oxford". */
const OF = wordSet(`of for`);

/** The candidates of a text in order; none overlaps another. O(tokens). */
export function candidatesIn(tokens: readonly Token[]): Candidate[] {
  const candidates: Candidate[] = [];
  const isOwner = ownersIn(tokens);
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at) || isOpener(tokens, at)) continue;
    let last = at;
    for (let next = at; next >= last && !isOwner(tokens[last]!);) {
      next = extend(tokens, at, last);
      if (next === last) break;
      last = next;
    }
    candidates.push({ first: at, last });
    at = last;
  }
  return candidates;
}

/**
 * Tells whether a word with "'s" owns what follows ("Ukraine's Defense Ministry") or is a part of its
 * name ("Children's Hospital"): an owner has other company elsewhere in the text.
 */
function ownersIn(tokens: readonly Token[]): (token: Token) => boolean {
  const company = new Map<string, Set<string>>();
  for (const [at, { text, isCapital }] of tokens.entries()) {
    if (!isCapital) continue;
    const next = company.get(text) ?? new Set();
    company.set(text, next.add(tokens[at + 1]?.text ?? ''));
  }
  return ({ text, folded, isOwner }) =>
    isOwner &&
    !HONORIFICS.has(folded) &&
    !PATRONS.has(folded) &&
    (isKnownPlace(text, 'en') || (company.get(text)?.size ?? 0) > 1);
}

/** "Children's Hospital", "Teachers' Union". */
const PATRONS =
  wordSet(`children child women woman men people veteran veterans worker workers teacher teachers
  farmer farmers player players student students`);

const OPENERS =
  wordSet(`Maybe Moreover Though Although However Meanwhile Former Current Then Perhaps Instead
  Today Yesterday Tomorrow Later Earlier Still Yet Also Even Despite Unlike Besides Per Via`);

/** "Following Assange's arrest": a word that is no name, though it opens the sentence. */
function isOpener(tokens: readonly Token[], at: number): boolean {
  const { text, opensSentence } = tokens[at]!;
  const next = tokens[at + 1];
  if (!opensSentence || !next?.isCapital || next.gap !== ' ') return false;
  if (OPENERS.has(text)) return true;
  const isVerb = /[a-z]{2}ing$/.test(text) && !isKnownPlace(text, 'en') && !isGivenName(text);
  return isVerb && !ORGANIZATION_LAST.has(next.folded);
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.isCapital || (/^\p{Lu}\.?$/u.test(token.text) && !tokens[at + 1]?.isCapital))
    return false;
  return !isStopWord(foldLetters(token.text)) || isArticleOfName(tokens, at);
}

/** "El Salvador", "Los Angeles", "La Paz": the article is capital within the sentence. */
function isArticleOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  return (
    /^(?:El|La|Los|Las|Le|San|Santa|Du|De|Van|Von)$/.test(token.text) &&
    !token.opensSentence &&
    next !== undefined &&
    next.isCapital &&
    next.gap === ' '
  );
}

/** "al-Bashir". */
const ARABIC = /^(?:al|el|ul|as|ash|an|ad|ar|at|az)-\p{Lu}/u;
/** "Thompson-designed", "London-based". */
const COMPOUND =
  /-(?:based|born|led|backed|style|made|built|owned|run|held|friendly|related|linked|\p{Ll}+ed)$/u;

/** The place of the last word when the run goes on, else `last`. */
function extend(tokens: readonly Token[], first: number, last: number): number {
  const next = tokens[last + 1];
  if (!next || !isInnerGap(next.gap, tokens[last]!)) return last;
  if (next.gap === ' & ' && isGivenName(tokens[first]!.text)) return last;
  if (COMPOUND.test(next.text)) return last;
  if (ARABIC.test(next.text)) return last + 1;
  if (next.isCapital && !next.opensSentence)
    return isStopWord(foldLetters(next.text)) && !isInitial(next) && !PARTICLES.has(next.folded)
      ? last
      : last + 1;
  const after = particleEnd(tokens, last + 1);
  if (after === null) return last;
  if (next.folded === 'and') return isListOfInstitution(tokens, first, last) ? after : last;
  if (OF.has(next.folded)) return isInstitution(tokens, first, last) ? after : last;
  return mayTakeParticle(tokens, first, last, next) ? after : last;
}

/** The capital word that follows one to three particles; `null` when none does. */
function particleEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (!token || (at > from && token.gap !== ' ')) return null;
    if (token.isCapital) return at > from ? at : null;
    if (
      !PARTICLES.has(token.folded) &&
      !OF.has(token.folded) &&
      !/^(?:the|and)$/.test(token.folded)
    )
      return null;
  }
  const token = tokens[from + 3];
  return token?.isCapital && token.gap === ' ' ? from + 3 : null;
}

/** "e" and "y" join two surnames of one person only after a given name. */
function mayTakeParticle(
  tokens: readonly Token[],
  first: number,
  last: number,
  particle: Token,
): boolean {
  const isPerson = isGivenName(tokens[first]!.text);
  if (/^(?:y|e|el|la|las|los|al|des)$/.test(particle.folded))
    return isPerson && /^[ey]$/.test(particle.folded) && last > first;
  if (HONORIFICS.has(tokens[last]!.folded)) return false;
  return true;
}

/** Firms are of no place: what follows "of" says where they are. */
const FIRM = /^(?:inc|corp|co|ltd|llc|plc|gmbh|ag|company|corporation)$/;

function isInstitution(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const { folded } = tokens[at]!;
    if (FIRM.test(folded)) continue;
    if (ORGANIZATION_LAST.has(folded) || PLACE_LAST.has(folded) || OTHER_WORDS.has(folded))
      return true;
    if (/^(?:republic|kingdom|state|states|isle|duchy|bank)$/.test(folded)) return true;
  }
  return false;
}

/** "Institute of Arts and Sciences": what it is of has two parts. */
function isListOfInstitution(tokens: readonly Token[], first: number, last: number): boolean {
  const of = tokens.slice(first, last).findIndex(({ folded }) => OF.has(folded));
  return of > 0 && last - (first + of) === 1 && isInstitution(tokens, first, first + of - 1);
}

function isInitial(token: Token): boolean {
  return /^\p{Lu}\.?$/u.test(token.text);
}

/** A space, or nothing but a space after an initial's stop; "&" joins firms. */
function isInnerGap(gap: string, before: Token): boolean {
  return (
    gap === ' ' ||
    gap === ' & ' ||
    gap === '–' ||
    (gap === '. ' && isInitial(before)) ||
    (gap === '' && before.text.endsWith('.'))
  );
}
