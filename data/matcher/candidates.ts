/** Candidates: every place in the blocks where a name stands in its case, with all that it could mean. */

import { MAX_SHORT_NAME_LETTERS } from '../limits/mentions.ts';
import { isBareAcronym, type AcronymGate } from './acronym-gate.ts';
import { placeOf, type Candidate, type Reading } from './candidate.ts';
import { COMPANY_FORM } from './company-forms.ts';
import { contractedFlags } from './contracted.ts';
import { countLetters, hasItsCase, isAllCapitals } from './letter-case.ts';
import type { MentionBlock } from './mention-request.ts';
import type { MentionSource } from './mention-source.ts';
import { PARTICLES } from './person-name.ts';
import { Finds } from './finds.ts';
import { withoutHopeless } from './hopeless.ts';
import { scan } from './scan.ts';
import { FORM } from './table.ts';
import { wholeSpans } from './whole-span.ts';
import { textBefore } from './text-before.ts';

/** All candidates, in order of block, start and end; without readings that `gate` keeps out. */
export function findCandidates(
  sources: readonly MentionSource[],
  blocks: readonly MentionBlock[],
  { hasGenitiveS, gate }: { hasGenitiveS: boolean; gate?: AcronymGate },
): Candidate[] {
  const finds = new Finds();
  const spans = blocks.flatMap(({ text }, block) =>
    sources.map((source): FoundSpan => {
      const from = finds.count;
      scan(source.names, text, finds, { hasGenitiveS });
      return { source, block, from, to: finds.count };
    }),
  );
  if (gate !== undefined) for (const span of spans) noteFullNames(gate, finds, span, blocks);
  const found = blocks.map(({ text }, block) => new FoundInBlock(block, text, gate));
  for (const span of spans) found[span.block]?.addAll(finds, span);
  const all = found.map((inBlock) => inBlock.inOrder());
  const kept = gate === undefined ? all : withoutHopeless(all, gate);
  return kept.flatMap((candidates, block) => found[block]?.whole(candidates) ?? []);
}

/** Finds of one source in one block. */
interface FoundSpan {
  source: MentionSource;
  block: number;
  from: number;
  to: number;
}

function noteFullNames(
  gate: AcronymGate,
  { triples }: Finds,
  { source, block, from, to }: FoundSpan,
  blocks: readonly MentionBlock[],
): void {
  const text = blocks[block]?.text ?? '';
  for (let at = 3 * from; at < 3 * to; at += 3) {
    if (hasSpace(text, triples[at] as number, triples[at + 1] as number))
      gate.note(source, triples[at + 2] as number, block);
  }
}

const SPACE = 0x20;
const FIRST_NOT_ASCII = 0x80;

/** Whether a space of any kind stands there. */
function hasSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) return true;
    if (unit < SPACE || unit >= FIRST_NOT_ASCII) return /\s/u.test(text.slice(at, end));
  }
  return false;
}

/** The candidates of one block by their place. */
class FoundInBlock {
  private readonly byPlace = new Map<number, Candidate>();
  private readonly block: number;
  private readonly text: string;
  private readonly gate: AcronymGate | undefined;
  /** Places where an acronym could stand that nothing explains. */
  private readonly keptOut = new Set<number>();
  private capitals: boolean | null = null;

  constructor(block: number, text: string, gate: AcronymGate | undefined) {
    this.block = block;
    this.text = text;
    this.gate = gate;
  }

  /** Adds all readings of all finds. */
  addAll({ triples }: Finds, { source, from, to }: FoundSpan): void {
    for (let at = 3 * from; at < 3 * to; at += 3) {
      const candidate = this.at(triples[at] as number, triples[at + 1] as number);
      this.add(source, triples[at + 2] as number, candidate);
    }
  }

  private add(source: MentionSource, firstForm: number, candidate: Candidate): void {
    const { formFlags } = source.names;
    const { gate } = this;
    let isShut: boolean | null = gate === undefined ? false : null;
    for (let form = firstForm; ; form++) {
      const flags = formFlags[form] as number;
      if (!isBareAcronym(flags) || gate?.isNamed(source, form)) this.read(source, form, candidate);
      else {
        isShut ??= gate?.isShut(source, candidate.surface, candidate.block) ?? false;
        if (!isShut) this.read(source, form, candidate);
        else this.keptOut.add(placeOf(candidate.start, candidate.end));
      }
      if ((flags & FORM.isLast) !== 0) return;
    }
  }

  private read(source: MentionSource, form: number, candidate: Candidate): void {
    const reading = this.readingOf(source, form, candidate);
    if (reading !== null) addReading(candidate, reading);
  }

  inOrder(): Candidate[] {
    return [...this.byPlace.values()]
      .filter(({ readings }) => readings.length > 0)
      .sort((a, b) => a.start - b.start);
  }

  /** The candidates as they stand in the text. */
  whole(candidates: readonly Candidate[]): Candidate[] {
    return wholeSpans(candidates, this.text)
      .map((candidate) =>
        withoutIdleParts(candidate, this.keptOut.has(placeOf(candidate.start, candidate.end))),
      )
      .filter(({ readings }) => readings.length > 0);
  }

  private at(start: number, end: number): Candidate {
    const place = placeOf(start, end);
    let candidate = this.byPlace.get(place);
    if (candidate === undefined) {
      const surface = this.text.slice(start, end);
      candidate = { block: this.block, start, end, surface, readings: [] };
      this.byPlace.set(place, candidate);
    }
    return candidate;
  }

  /** `null` when the text does not have the name's case. */
  private readingOf(
    source: MentionSource,
    form: number,
    { surface, start }: Candidate,
  ): Reading | null {
    const { formFlags, formEntity, formAlias, prior } = source.names;
    const row = formEntity[form] as number;
    let flags = formFlags[form] as number;
    const entity = source.descriptionAt(row);
    const alias = formAlias[form] as number;
    const name = alias === 0 ? entity.name : (entity.aliases[alias - 1] ?? entity.name);
    const isOwnText = (flags & (FORM.isDerived | FORM.isAcronym | FORM.afterComma)) !== 0;
    const inCase = isOwnText ? hasDerivedCase(surface, flags) : hasCaseOf(name, surface, flags);
    const isShouted = this.isAllCapitals() && (flags & FORM.exactCase) !== 0;
    if (!inCase && !isShouted) return null;
    if ((flags & FORM.afterComma) !== 0 && !this.isBehindComma(start)) return null;
    if ((flags & FORM.contracted) !== 0) {
      const isPlace = entity.kind === 'place';
      const own = contractedFlags({ name, flags, isPlace }, this.text, start);
      if (own === null) return null;
      flags = own;
    }
    const isCaseUnknown = isShouted && countLetters(surface) <= MAX_SHORT_NAME_LETTERS;
    return {
      source,
      row,
      entity: source.entityIdAt(row),
      name,
      flags,
      kind: entity.kind,
      prior: prior[row] as number,
      isFull: false,
      isCaseUnknown,
    };
  }

  /** "Tuscaloosa, Ala." */
  private isBehindComma(start: number): boolean {
    return /[\p{Lu}\p{Ll}]{3},\s*$/u.test(textBefore(this.text, start, 8));
  }

  private isAllCapitals(): boolean {
    this.capitals ??= isAllCapitals(this.text);
    return this.capitals;
  }
}

/** A part of a name means nothing where the words are a name themselves, or letters of many. */
function withoutIdleParts(candidate: Candidate, hasOthers: boolean): Candidate {
  const { readings } = candidate;
  if (!readings.some(isPart) || (!hasOthers && readings.every(isPart))) return candidate;
  return { ...candidate, readings: readings.filter((reading) => !isPart(reading)) };
}

function isPart({ flags }: Reading): boolean {
  return (flags & FORM.isPart) !== 0;
}

/** "Vale" of "Vale S.A." has its case too, as "vale" has not. */
function hasCaseOf(name: string, surface: string, flags: number): boolean {
  if (hasItsCase(name, surface, flags)) return true;
  const bare = name.replace(COMPANY_FORM, '');
  return bare !== name && hasItsCase(bare, surface, flags);
}

function hasDerivedCase(surface: string, flags: number): boolean {
  if ((flags & FORM.isAcronym) !== 0) return surface === surface.toUpperCase();
  return (
    (surface.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every(
      (word) => word.length < 4 || !/^\p{Ll}+$/u.test(word) || PARTICLES.has(word),
    ) && /\p{Lu}|\p{Lo}/u.test(surface)
  );
}

/** An entity has one reading in a candidate: a name that somebody wrote, and wrote just so, goes first. */
function addReading(candidate: Candidate, reading: Reading): void {
  const { readings, surface } = candidate;
  const index = readings.findIndex(({ entity }) => entity === reading.entity);
  if (index < 0) {
    readings.push(reading);
    return;
  }
  const rank = ({ flags, name }: Reading) =>
    ((flags & FORM.isDerived) !== 0 ? 0 : 2) + (name === surface ? 1 : 0);
  if (rank(reading) > rank(readings[index] as Reading)) readings[index] = reading;
}
