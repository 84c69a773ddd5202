/**
 * Acronyms that nobody wrote down: "EFE" is a news agency, unless the page says "El Faro English
 * (EFE)". Words around it prove nothing; the full name must stand before it, for short ones
 * in the same paragraph, with an article before the letters, or right beside it.
 */

import { MAX_BARE_ACRONYM_LETTERS } from '../limits/mentions.ts';
import type { EntityId } from '../model.ts';
import { introducedLetters } from './acronym-gate.ts';
import type { Candidate, Reading } from './candidate.ts';
import { countLetters } from './letter-case.ts';
import type { MentionBlock, MentionRequest } from './mention-request.ts';
import { FORM } from './table.ts';
import { textBefore } from './text-before.ts';

export interface ExplainedCandidates<Found> {
  candidates: Found[];
  /** Acronyms that the text introduces, as `established` hands them on. */
  introduced: string[];
  /** Entities whose acronyms stand here unexplained. */
  awaited: EntityId[];
}

/** Leaves out readings as an acronym that the text does not explain. Keeps the order. */
export function dropUnexplained<Found extends Candidate>(
  candidates: readonly Found[],
  { blocks, established }: Pick<MentionRequest, 'blocks' | 'established'>,
): ExplainedCandidates<Found> {
  if (!candidates.some(({ readings }) => readings.some(isBareAcronym)))
    return { candidates: [...candidates], introduced: [], awaited: [] };
  const explained = new Explained(established);
  const kept: Found[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const next = candidates[i + 1];
    const readings = candidate.readings.filter(
      (reading) =>
        !isBareAcronym(reading) || explained.explains(reading, { candidate, next, blocks }),
    );
    explained.note(candidate, readings);
    if (readings.length > 0) kept.push({ ...candidate, readings });
  }
  return {
    candidates: kept,
    introduced: explained.introductions(),
    awaited: [...explained.awaited],
  };
}

function isBareAcronym({ flags }: Reading): boolean {
  return (flags & FORM.isDerived) !== 0 && (flags & FORM.isAcronym) !== 0;
}

interface AcronymPlace {
  candidate: Candidate;
  next: Candidate | undefined;
  blocks: readonly MentionBlock[];
}

/** What the text has explained so far, in reading order. */
class Explained {
  /** Where each entity's full name stood last; `null`: in an earlier slice. */
  private readonly fullNames = new Map<EntityId, Candidate | null>();
  /** Each as its entity, a space, the acronym: no id has a space. */
  private readonly introduced = new Set<string>();
  readonly awaited = new Set<EntityId>();

  constructor(established: readonly string[]) {
    for (const known of established)
      if (known.startsWith(' ')) continue;
      else if (known.includes(' ')) this.introduced.add(known);
      else this.fullNames.set(known, null);
  }

  introductions(): string[] {
    return [...this.introduced].flatMap((known) => [
      known,
      introducedLetters(known.slice(known.indexOf(' ') + 1)),
    ]);
  }

  note(candidate: Candidate, readings: readonly Reading[]): void {
    for (const reading of readings)
      if (isFullName(reading, candidate)) this.fullNames.set(reading.entity, candidate);
  }

  explains({ entity }: Reading, { candidate, next, blocks }: AcronymPlace): boolean {
    const { surface, block } = candidate;
    const key = `${entity} ${surface}`;
    if (this.introduced.has(key)) return true;
    const text = blocks[block]?.text ?? '';
    const full = this.fullNames.get(entity);
    const isIntroduced =
      (full !== undefined && full !== null && follows(text, full, candidate)) ||
      (next?.readings.some((other) => other.entity === entity && isFullName(other, next)) ===
        true &&
        opensBracket(text, candidate, next));
    if (isIntroduced) this.introduced.add(key);
    const isExplained = isIntroduced || (full !== undefined && isEnough(candidate, full, text));
    if (!isExplained) this.awaited.add(entity);
    return isExplained;
  }
}

/** Whether a full name, `null` in an earlier slice, explains letters without introducing them. */
function isEnough(
  { surface, block, start }: Candidate,
  full: Candidate | null,
  text: string,
): boolean {
  const letters = countLetters(surface);
  if (letters > MAX_BARE_ACRONYM_LETTERS) return true;
  const isNear = letters === MAX_BARE_ACRONYM_LETTERS && full?.block === block;
  return isNear && ARTICLE_BEFORE.test(textBefore(text, start, ARTICLE_REACH));
}

const ARTICLE_REACH = 8;
/** Bodies have one in most languages, the agencies EFE, DPA and UPI have none. */
const ARTICLE_BEFORE =
  /(?<!\p{L})(?:the|l[ae]s?\s|l['’]|d[ue]s?|aux?|de[lrmn]|d(?:ie|as)|al|il|(?:de|a|da|ne|su)ll(?:a|['’])|[dn]?[ao]s?|pel[ao])\s?$/iu;

function isFullName({ flags }: Reading, { surface }: Candidate): boolean {
  return (flags & FORM.isDerived) === 0 && /\s/u.test(surface.trim());
}

/** "Full Name (ABC", "Full Name, ABC", "Full Name, or “ABC". */
function follows(text: string, full: Candidate, acronym: Candidate): boolean {
  const between = text.slice(full.end, acronym.start);
  return full.block === acronym.block && between.length < 12 && INTRODUCTION.test(between);
}

const INTRODUCTION = /^['’]?s?,?\s*[([–—-]?\s*(?:or|the|o|ou|oder|u)?\s*["“„«'‘]?$/iu;

/** "ABC (Full Name". */
function opensBracket(text: string, acronym: Candidate, full: Candidate): boolean {
  return full.block === acronym.block && /^\s*\(\s*$/u.test(text.slice(acronym.end, full.start));
}
