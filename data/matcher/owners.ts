/**
 * Owners: "Colorado Supreme Court", "Mexico's Senate", "the National Assembly of France" and "a
 * state of emergency in Peru" belong to somebody else, however much the page tells about ours. A
 * name with other readings stays with an entity only when the owner beside it speaks for that.
 */

import type { EntityKind } from '../model.ts';
import { foldLetters } from '../text/fold.ts';
import type { Candidate, Reading } from './candidate.ts';
import { keysOf } from './key.ts';
import { isInitials } from './letter-case.ts';
import type { MentionBlock } from './mention-request.ts';
import type { Neighbour } from './neighbours.ts';
import type { PlacedCandidate } from './setting.ts';
import { CALENDAR, FUNCTION_WORDS, OWNED_BY_ADJECTIVE, TITLES } from './setting-words.ts';
import { FORM } from './table.ts';
import { cuesOf, linksOf } from './told-of.ts';

/** Leaves out readings that another owner claims; candidates come in order of block and start. */
export function dropForeign(
  candidates: readonly PlacedCandidate[],
  blocks: readonly MentionBlock[],
): PlacedCandidate[] {
  return candidates.flatMap((candidate, index) => {
    const { readings, surface, block } = candidate;
    if (!readings.some(canBeOwned) || isInitials(surface)) return [candidate];
    const owners = ownersIn(blocks[block]?.text ?? '', candidate);
    if (owners.length === 0) return [candidate];
    const around = neighboursOf(candidates, index);
    const kept = readings.filter(
      (reading) =>
        !canBeOwned(reading) || owners.every((owner) => isItsOwner(owner, reading, around)),
    );
    return kept.length === 0 ? [] : [{ ...candidate, readings: kept }];
  });
}

function canBeOwned({ flags, source, row }: Reading): boolean {
  if ((flags & FORM.isAmbiguous) === 0 || (flags & FORM.isPerson) !== 0) return false;
  const { kind } = source.descriptionAt(row);
  return kind !== 'place' && kind !== 'concept';
}

/** A word of the owner's name, and how it is joined: "Peru's Senate", "Senate of Peru", "in Peru". */
interface Owner {
  start: number;
  end: number;
  word: string;
  joint: 'before' | 'of' | 'in';
}

const AFTER =
  /^\s+(of|de|del|della|du|des|von|do|da|in|en|em)\s+(?:(?:the|la|las|el|los|les)\s+)?(\p{Lu}[\p{L}\p{M}'’-]*)/u;
/** Code units looked at after a name. */
const REACH = 60;

function ownersIn(text: string, { start, end, before }: PlacedCandidate): Owner[] {
  const owners: Owner[] = [];
  if (
    before !== null &&
    !isSentenceOpening(before) &&
    (before.isCapital || OWNED_BY_ADJECTIVE.has(before.word))
  ) {
    const word = text
      .slice(before.edge, start)
      .trimEnd()
      .replace(/['’]s?$/u, '');
    owners.push({ start: before.edge, end: before.edge + word.length, word, joint: 'before' });
  }
  const after = AFTER.exec(text.slice(end, end + REACH));
  if (after !== null) {
    const word = after[2] as string;
    const at = end + after[0].length - word.length;
    owners.push({
      start: at,
      end: at + word.length,
      word,
      joint: /^[ie]/u.test(after[1] as string) ? 'in' : 'of',
    });
  }
  return owners.filter(({ word }) => !isHarmless(foldLetters(word)));
}

function isHarmless(word: string): boolean {
  if (OWNED_BY_ADJECTIVE.has(word)) return false;
  return TITLES.has(word) || FUNCTION_WORDS.has(word) || CALENDAR.has(word);
}

/** "Seeking", "Reportedly": a capital for the sentence's sake. */
function isSentenceOpening({ word, beginsSentence }: Neighbour): boolean {
  return beginsSentence && /.{2}(?:ly|ing|ed)$/u.test(word);
}

/** Candidates of the same block whose place may be an owner's. */
function neighboursOf(candidates: readonly Candidate[], index: number): Candidate[] {
  const { block, start, end } = candidates[index] as Candidate;
  return candidates
    .slice(Math.max(0, index - 6), index + 7)
    .filter((other) => other.block === block && (other.end <= start || other.start >= end));
}

/** An office in Maryland may be one of the nation's; flights of Venezuelans are not theirs. */
function tellsWhose({ joint }: Owner, kind: EntityKind): boolean {
  const isBody = kind === 'organization' || kind === 'facility' || kind === 'law';
  if (joint === 'of') return isBody;
  return joint === 'before' || kind !== 'organization';
}

function isItsOwner(owner: Owner, reading: Reading, around: readonly Candidate[]): boolean {
  const { source, row } = reading;
  if (!tellsWhose(owner, source.descriptionAt(row).kind)) return true;
  const linked = linksOf(source.names, row);
  const isLinked = around
    .filter(({ start, end }) => start < owner.end && owner.start < end)
    .some(({ readings }) =>
      readings.some((other) => other.source === source && linked.includes(other.row)),
    );
  if (isLinked) return true;
  const key = keysOf(owner.word)?.keys.at(-1);
  return key !== undefined && cuesOf(source.names, row).includes(key);
}
