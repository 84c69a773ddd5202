import { MAX_HOMONYMS } from '../limits/mentions.ts';
import { firstCases } from './first-cases.ts';
import { FirstLetters } from './first-letters.ts';
import { formsOf, type Form } from './forms.ts';
import { Growing, KeyNumbers } from './growing.ts';
import { filterHash, firstKey, keysOf, slotOf, type NameKeys } from './key.ts';
import type { NameSource } from './name-source.ts';
import {
  filterOf,
  isSmallWord,
  nextHash,
  plainHashOf,
  UNKNOWN_LETTERS,
  type Beginning,
} from './plain-filter.ts';
import { FORM, type NameTable } from './table.ts';

/**
 * Builds the names table of a pack; an entity's row is its position in `sources`, which are read
 * once, one after the other. O(total length of all names); about 100 bytes a name while it works.
 */
export function buildNameTable(sources: Iterable<NameSource>): {
  table: NameTable;
  nameCount: number;
} {
  const names = new NameForms();
  const beginnings = new Beginnings();
  const evidence = new EvidenceRows();
  for (const source of sources) {
    const row = evidence.add(source);
    for (const form of formsOf(source)) {
      const keys = keysOf(form.text);
      if (keys === null) continue;
      const cases = firstCases(form, nameOf(source, form), keys.firstText);
      beginnings.add(cases, keys);
      const flags = form.flags | (cases.includes('small') ? 0 : FORM.neverSmall);
      names.add({ ...form, flags }, row, keys);
    }
  }
  const { table, nameCount } = names.finish(evidence.prior);
  return { table: { ...beginnings.finish(), ...table, ...evidence.finish() }, nameCount };
}

function nameOf({ name, aliases }: NameSource, { alias }: Form): string {
  return alias === 0 ? name : (aliases[alias - 1] ?? name);
}

/** What passes the filters. */
class Beginnings {
  private readonly small = new Growing();
  private readonly capital = new Growing();
  private readonly next = new Growing();
  private readonly other = new Growing();
  private readonly letters = new FirstLetters();

  add(cases: readonly Beginning[], { first, firstWord, nextLetters }: NameKeys): void {
    this.other.push(filterHash(first));
    for (const beginning of cases) {
      this.letters.add(firstWord, beginning);
      const hash = plainHashOf(firstWord, beginning);
      if (hash === null) continue;
      (isSmallWord(firstWord, beginning) ? this.small : this.capital).push(hash);
      if (nextLetters !== UNKNOWN_LETTERS) this.next.push(nextHash(hash, nextLetters));
    }
  }

  finish() {
    return {
      firstLetters: this.letters.finish(),
      smallFilter: filterOf(this.small.all()),
      capitalFilter: filterOf(this.capital.all()),
      nextFilter: filterOf(this.next.all()),
      filter: filterOf(this.other.all()),
    };
  }
}

const NO_FORM = -1;

/** The forms of each name, in the order in which they came. */
class NameForms {
  private readonly numbers = new KeyNumbers();
  /** By key number. */
  private readonly isBeginning = new Growing();
  private readonly checks = new Growing();
  private readonly lastForm = new Growing();
  /** By form; `before` is the one before of the same name. */
  private readonly entity = new Growing();
  private readonly alias = new Growing();
  private readonly flags = new Growing();
  private readonly before = new Growing();

  add(
    { alias, flags, isWritten, isSpoken }: Form,
    entity: number,
    { keys, check }: NameKeys,
  ): void {
    for (let word = 0; word < keys.length - 1; word++)
      this.isBeginning.set(this.numberOf(keys[word] as number), 1);
    const number = this.numberOf(keys.at(-1) as number);
    const last = this.lastForm.at(number);
    // Two names of one key are one name in all but one of 65,536 such accidents.
    if (last !== NO_FORM && this.checks.at(number) !== check) return;
    const hasOwnCase = isWritten || isSpoken === true;
    const known = this.knownForm(last, entity, hasOwnCase ? flags & ~FORM.neverSmall : null);
    if (known !== NO_FORM) {
      if ((flags & FORM.neverSmall) === 0)
        this.flags.set(known, this.flags.at(known) & ~FORM.neverSmall);
      return;
    }
    this.checks.set(number, check);
    this.lastForm.set(number, this.entity.length);
    this.entity.push(entity);
    this.alias.push(alias);
    this.flags.push(flags);
    this.before.push(last);
  }

  /** A form that the same entity already has adds nothing, unless its case rule differs. */
  private knownForm(last: number, entity: number, flags: number | null): number {
    for (let form = last; form !== NO_FORM; form = this.before.at(form)) {
      if (this.entity.at(form) !== entity) return NO_FORM;
      const own = this.flags.at(form) & ~FORM.neverSmall;
      if (flags === null || own === flags) return form;
    }
    return NO_FORM;
  }

  private numberOf(key: number): number {
    const number = this.numbers.numberOf(key);
    if (number === this.lastForm.length) {
      this.isBeginning.push(0);
      this.checks.push(0);
      this.lastForm.push(NO_FORM);
    }
    return number;
  }

  finish(prior: Growing): { table: FormArrays; nameCount: number } {
    const keys = this.numbers.keys;
    const length = 2 * Math.ceil((keys.length + 1) / MAX_LOAD);
    const slots = new Int32Array(length);
    const slotChecks = new Uint16Array(length / 2);
    const kept = new Growing();
    const lasts = new Growing();
    let nameCount = 0;
    for (let number = 0; number < keys.length; number++) {
      const key = keys.at(number);
      let at = slotOf(key, length);
      while (slots[at] !== 0) at = at + 2 === length ? 0 : at + 2;
      slots[at] = key;
      slots[at + 1] = this.isBeginning.at(number);
      slotChecks[at / 2] = this.checks.at(number);
      if (this.lastForm.at(number) === NO_FORM) continue;
      nameCount++;
      slots[at + 1] = (slots[at + 1] as number) + 2 * (kept.length + 1);
      for (const form of this.homonyms(number, prior)) kept.push(form);
      lasts.push(kept.length - 1);
    }
    return { table: { slots, slotChecks, ...this.formArrays(kept, lasts) }, nameCount };
  }

  /** Of very many things of one name, those that are told about most. */
  private homonyms(number: number, prior: Growing): number[] {
    const forms: number[] = [];
    for (let form = this.lastForm.at(number); form !== NO_FORM; form = this.before.at(form))
      forms.push(form);
    forms.reverse();
    if (forms.length <= MAX_HOMONYMS) return forms;
    const told = (form: number) => prior.at(this.entity.at(form));
    return forms.sort((a, b) => told(b) - told(a)).slice(0, MAX_HOMONYMS);
  }

  private formArrays(kept: Growing, lasts: Growing) {
    const formFlags = Uint16Array.from(kept.all(), (form) => this.flags.at(form));
    for (const form of lasts.all()) formFlags[form] = (formFlags[form] as number) | FORM.isLast;
    return {
      formEntity: Uint32Array.from(kept.all(), (form) => this.entity.at(form)),
      formAlias: Uint16Array.from(kept.all(), (form) => this.alias.at(form)),
      formFlags,
    };
  }
}

type FormArrays = Pick<
  NameTable,
  'slots' | 'slotChecks' | 'formEntity' | 'formAlias' | 'formFlags'
>;

/** Share of the slots that are taken at most: fuller tables need longer walks. */
const MAX_LOAD = 0.7;

/** What speaks for each entity. */
class EvidenceRows {
  readonly prior = new Growing();
  private readonly cueStart = new Growing();
  private readonly cues = new Growing();
  private readonly linkStart = new Growing();
  private readonly links = new Growing();
  private readonly topicStart = new Growing();
  private readonly topics = new Growing();

  /** Answers the entity's row. */
  add({ context, words, statements }: NameSource): number {
    this.beginRow();
    for (const cue of context.words) this.cues.push(wordKey(cue));
    for (const row of context.entityRows) this.links.push(row);
    for (const topic of words ?? []) this.topics.push(wordKey(topic));
    this.prior.push(Math.min(statements, 0xffff));
    return this.prior.length - 1;
  }

  finish() {
    this.beginRow();
    return {
      cueStart: startsOf(this.cueStart, this.cues),
      cues: this.cues.all().slice(),
      linkStart: startsOf(this.linkStart, this.links),
      links: Uint32Array.from(this.links.all()),
      topicStart: startsOf(this.topicStart, this.topics),
      topics: this.topics.all().slice(),
      prior: Uint16Array.from(this.prior.all()),
    };
  }

  private beginRow(): void {
    this.cueStart.push(this.cues.length);
    this.linkStart.push(this.links.length);
    this.topicStart.push(this.topics.length);
  }
}

/** None where all lists are empty: a large pack has no topics, and four bytes an entity say so otherwise. */
function startsOf(starts: Growing, values: Growing): Uint32Array {
  return values.length === 0 ? new Uint32Array() : Uint32Array.from(starts.all());
}

/** Key of a word or of a few words that are no name; 0 when it has none. */
function wordKey(words: string): number {
  return keysOf(words)?.keys.at(-1) ?? firstKey(0);
}
