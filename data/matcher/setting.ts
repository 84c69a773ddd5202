/**
 * The setting: whether a name stands for itself, or is a piece of something longer that the library
 * does not know: Trump Tower, Melania Trump, Port Washington, an address of the web.
 */

import { MAX_HEADLINE_CHARS } from '../limits/mentions.ts';
import { isBranch } from './branches.ts';
import type { Candidate } from './candidate.ts';
import { isInitials } from './letter-case.ts';
import type { MentionBlock } from './mention-request.ts';
import { isNamedAfterPlace, isOwnRepublic, isStreetOrBuilding } from './named-after.ts';
import { wordAfter, wordBefore, type Neighbour } from './neighbours.ts';
import { FRENCH_COURTESY, GERMAN_NOUN, GERMAN_TITLE } from './titles-by-language.ts';
import { CALENDAR, COMPOUND_HEADS, FUNCTION_WORDS, NAME_STARTS, TITLES } from './setting-words.ts';
import { FORM } from './table.ts';
import { textBefore } from './text-before.ts';

/** How a name stands in its block. */
export type Setting =
  | 'free'
  /** Capitals around it may belong to it: more evidence is needed. */
  | 'crowded'
  /** A piece of something else. */
  | 'piece';

/** A candidate with its setting. */
export interface PlacedCandidate extends Candidate {
  setting: Setting;
  /** The word before it. */
  before: Neighbour | null;
}

/** What the setting of a candidate is judged by. */
export interface SettingContext {
  block: MentionBlock;
  language: string;
  /** Most words of the block have capitals. */
  isTitleCase: boolean;
  /** A name that the library knows begins or ends at this offset. */
  isKnownAt(offset: number): boolean;
}

/** Judges the setting of a candidate, which stands behind the word `before`. */
export function settingOf(
  candidate: Candidate,
  before: Neighbour | null,
  context: SettingContext,
): Setting {
  const { text } = context.block;
  const { end } = candidate;
  if (isInAddress(text, candidate) || isInContraction(text, candidate, context.language))
    return 'piece';
  // Most names stand before a small word or a sign: all that follows is about others.
  const isFollowed = mayBelong(text, end);
  if (isFollowed && JOINED_AFTER.test(text.slice(end, end + 6))) return 'piece';
  if (isPerson(candidate) && FIRM_AFTER.test(text.slice(end, end + 8))) return 'piece';
  if (text.startsWith(' state', end) && STATE_AFTER.test(text.slice(end, end + 8)))
    if (isDoubtful(candidate)) return 'piece';
  if (candidate.surface.endsWith('Treasury') && BOND_AFTER.test(text.slice(end, end + 14)))
    return 'piece';
  if (isBranch(text, candidate) || isCutFromWhole(text, candidate)) return 'piece';
  if (isStreetOrBuilding(text, candidate, context.language)) return 'piece';
  if (isOwnRepublic(text, candidate)) return 'piece';
  const setting = settingBefore(candidate, before, context);
  if (setting === 'piece' || !isFollowed) return setting;
  const after = settingAfter(candidate, wordAfter(text, end), context);
  return after === 'free' ? setting : after;
}

/** Whether what stands right after a name can be a capital, a digit or a currency. */
function mayBelong(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === SPACE) {
    const next = text.charCodeAt(end + 1);
    return !(next >= SMALL_A && next <= SMALL_Z);
  }
  return unit === DOLLAR || unit === HYPHEN || unit < SPACE || unit >= FIRST_NOT_ASCII;
}

const SPACE = 0x20;
const DOLLAR = 0x24;
const HYPHEN = 0x2d;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const FIRST_NOT_ASCII = 0x80;

/** US$ 40, US $6; Texas A&M. */
const JOINED_AFTER = /^(?:\s?\$\s?\d|\s\p{Lu}&\p{Lu})/u;

/** "U.S. Treasury yields" are those of its bonds. */
const BOND_AFTER =
  /^[\s-](?:yields?|bonds?|bills?|notes?|futures?|prices|debt|securit|inflation|market|curve|rates?)/iu;

/** "Washington state" is not the city; "the Texas state law" is of Texas all the same. */
const STATE_AFTER = /^ state(?!\p{L})/u;

/** Not the person, but the firm named after him: "J.P. Morgan and Co". */
const FIRM_AFTER = /^,? (?:and|&) (?:Co|Cie|Sons)\b/u;

/** A headline whose words are mostly capitalised: capitals there say little. */
export function isTitleCase(text: string): boolean {
  if (text.length > MAX_HEADLINE_CHARS || /[.;]\s*$/u.test(text)) return false;
  const words = text.match(/(?<![\p{L}\p{N}'\u2019])\p{L}[\p{L}'\u2019]{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 2 && capitals > 0.85 * words.length;
}

function settingBefore(
  candidate: Candidate,
  before: Neighbour | null,
  context: SettingContext,
): Setting {
  if (before === null) return 'free';
  if (!isPerson(candidate) && isNamedAfterPlace(before, context.block.text)) return 'piece';
  if (isDerived(candidate) && isBehindParticle(before, context)) return 'piece';
  // Short names in capitals stand as adjectives everywhere: US officials, a Salvadoran CECOT.
  if (!before.isCapital || isInitials(candidate.surface)) return 'free';
  if (context.isKnownAt(before.edge)) return 'free';
  if (before.hasHyphen && SAINT.test(before.word)) return 'piece';
  if (isHarmless(before.word, context.language)) return 'free';
  if (!isDerived(candidate) && isGermanNoun(candidate, context)) return 'free';
  if (NAME_STARTS.has(lastPart(before.word)) && !before.hasHyphen) return 'piece';
  if (isMultiWord(candidate) && !isDerived(candidate)) return before.hasHyphen ? 'piece' : 'free';
  if (before.beginsSentence && /.{3}(ly|ing|ed|ers)$/.test(before.word)) return 'free';
  return context.isTitleCase && !isPerson(candidate) ? 'crowded' : 'piece';
}

function settingAfter(
  candidate: Candidate,
  after: Neighbour | null,
  context: SettingContext,
): Setting {
  if (after === null || !after.isCapital) return 'free';
  if (COMPOUND_HEADS.has(after.word)) return 'piece';
  if (/\d/u.test(after.word) && !isPerson(candidate)) return 'free';
  if (context.isKnownAt(after.edge) || isHarmless(after.word, context.language)) return 'free';
  if (context.language.startsWith('de')) return 'free';
  if (context.isTitleCase) return 'crowded';
  return isMultiWord(candidate) && isPerson(candidate) ? 'crowded' : 'piece';
}

/** "Paulo da Silva", "Peter van Lind": a surname with its particle, behind the first name of another. */
function isBehindParticle(
  { word, edge }: Neighbour,
  { block, isKnownAt, language }: SettingContext,
) {
  if (!PARTICLES_OF_NAMES.test(word) || (!/^pt/iu.test(language) && word.startsWith('d')))
    return false;
  const first = wordBefore(block.text, edge);
  return (
    first?.isCapital === true &&
    !first.beginsSentence &&
    !isKnownAt(first.edge) &&
    !isHarmless(first.word, language)
  );
}

const PARTICLES_OF_NAMES = /^(?:d[ao]s?|van|von)$/u;

/** "Saint-Denis" is a town, whoever is called Denis. */
const SAINT = /(?:^|-)(?:saint|sainte|sankt|st|ste)$/u;

function isHarmless(word: string, language: string): boolean {
  if (TITLES.has(word) || FUNCTION_WORDS.has(word) || CALENDAR.has(word)) return true;
  if (language.startsWith('fr')) return FRENCH_COURTESY.test(word);
  return language.startsWith('de') && GERMAN_TITLE.test(word);
}

/** "Der Hafen Mombasa", "im US-Bundesstaat Texas": German nouns have capitals; a first name has no article. */
function isGermanNoun(
  { start }: Candidate,
  { block: { text }, language }: SettingContext,
): boolean {
  return /^de/iu.test(language) && GERMAN_NOUN.test(textBefore(text, start, 60));
}

/** "St." of "Minneapolis-St." */
function lastPart(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('\u2013')) + 1);
}

/** A part of a name where the text goes on as one: "Isle" of "Isle of Wight Festival", "Home-improvement". */
function isCutFromWhole(text: string, { start, end, readings }: Candidate): boolean {
  if (!readings.every(({ flags }) => (flags & FORM.isPart) !== 0)) return false;
  const after = text.slice(end, end + 12);
  if (COMPOUND.test(after)) return true;
  if (readings.some(({ flags }) => (flags & FORM.isPerson) !== 0)) return false;
  if (COMPOUND_BEFORE.test(textBefore(text, start, REACH))) return true;
  if (!GOES_ON.test(after)) return false;
  return !LISTED.test(after) || readings.some(({ name }) => LISTED.test(name));
}

/** Code units looked at before a part of a name. */
const REACH = 24;
const COMPOUND = /^-\p{Ll}/u;
/** "non-Hodgkin", "sub-Saharan Africa". */
const COMPOUND_BEFORE = /(?<!\p{L})\p{Ll}+-(?:\p{Lu}\p{L}+\s)?$/u;
const GOES_ON = /^ (?:of|and|&|de|y|et|und|e) (?:the )?\p{Lu}/u;
const LISTED = / (?:and|&|y|et|und|e) /u;

function isMultiWord({ surface }: Candidate): boolean {
  return /\p{L}[\s-]+\p{L}/u.test(surface);
}

function isDoubtful({ readings }: Candidate): boolean {
  return readings.length > 1 || readings.every(({ flags }) => (flags & FORM.isAmbiguous) !== 0);
}

function isDerived({ readings }: Candidate): boolean {
  return readings.every(({ flags }) => (flags & FORM.isDerived) !== 0);
}

function isPerson({ readings }: Candidate): boolean {
  return readings.some(({ flags }) => (flags & FORM.isPerson) !== 0);
}

/** In a web or mail address, a file name, a handle. */
function isInAddress(text: string, { start, end }: Candidate): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '_' || before === '\\') return true;
  const after = text.charAt(end);
  if (after === '_' || after === '@' || after === '\\') return true;
  if (after === '.' && /[\p{Ll}\p{N}]/u.test(text.charAt(end + 1))) return true;
  if (before !== '/' && before !== '.' && after !== '/') return false;
  const run = `${/\S*$/u.exec(textBefore(text, start, 80))?.[0] ?? ''}${/^\S*/u.exec(text.slice(start, end + 80))?.[0] ?? ''}`;
  return /:\/\/|www\.|\.\p{Ll}{2,}(?:\/|$)|^\/|^\p{Ll}+\//u.test(run);
}

const ELISION =
  /(?:^|[^\p{L}])(?:[ldcnsjm]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|un|quest|quell|sant)$/iu;

/** After O' or D', before 'i: a piece of another name. Elided articles and possessives are none. */
function isInContraction(text: string, { start, end }: Candidate, language: string): boolean {
  if (isApostrophe(text.charCodeAt(start - 1)) && /\p{L}/u.test(text.charAt(start - 2))) {
    const before = text.slice(Math.max(0, start - 8), start - 1);
    const isName = /(?:^|[^\p{L}])[OD]$/u.test(before) && !/^(fr|it|ca|pt)/.test(language);
    if (isName || !ELISION.test(before)) return true;
  }
  return isApostrophe(text.charCodeAt(end)) && GOES_ON_ELIDED.test(text.slice(end + 1, end + 4));
}

const GOES_ON_ELIDED = /^(?!(?:s|ll|re|ve|d|m|t)(?!\p{L}))\p{L}/iu;

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
