/**
 * The gate for acronyms that nobody wrote down: of a million names three hundred have the letters
 * "NSA". Unless the text has the full name of one, or introduced the letters before, none can be
 * meant (see `acronyms.ts`), and nothing need be read about any of them.
 */

import { MAX_BARE_ACRONYM_LETTERS } from '../limits/mentions.ts';
import { memoized } from '../memoized.ts';
import { countLetters } from './letter-case.ts';
import type { MentionSource } from './mention-source.ts';
import { FORM } from './table.ts';

/** What an introduced acronym is called among what slices hand on: no entity's id has a space. */
export function introducedLetters(acronym: string): string {
  return ` ${acronym}`;
}

/** Keeps out readings as an acronym whose full name is nowhere, before their entity is looked up. */
export class AcronymGate {
  /** Introductions that would open it. */
  readonly awaited = new Set<string>();
  private readonly named: ReadonlyMap<MentionSource, NamedBySource>;
  readonly established: ReadonlySet<string>;
  private readonly needsIntroduction = memoized((surface: string) => {
    if (countLetters(surface) > MAX_BARE_ACRONYM_LETTERS) return false;
    const introduced = introducedLetters(surface);
    if (this.established.has(introduced)) return false;
    this.awaited.add(introduced);
    return true;
  });

  constructor(sources: readonly MentionSource[], established: readonly string[]) {
    this.named = new Map(sources.map((source) => [source, { rows: new Set(), blocks: new Set() }]));
    this.established = new Set(established);
  }

  /** A name of several words stands in the block; `firstForm` is the first of its homonyms. */
  note(source: MentionSource, firstForm: number, block: number): void {
    const { formFlags, formEntity } = source.names;
    const named = this.named.get(source);
    for (let form = firstForm; ; form++) {
      const flags = formFlags[form] as number;
      if ((flags & FORM.isDerived) === 0) {
        named?.rows.add(formEntity[form] as number);
        named?.blocks.add(block);
      }
      if ((flags & FORM.isLast) !== 0) return;
    }
  }

  /** Whether such acronyms are kept out at a place, unless their own source has the full name. */
  isShut(source: MentionSource, surface: string, block: number): boolean {
    return !this.mayBeNamedElsewhere(source, block) && this.needsIntroduction(surface);
  }

  /** The text names the form's entity in full. */
  isNamed(source: MentionSource, form: number): boolean {
    return this.named.get(source)?.rows.has(source.names.formEntity[form] as number) === true;
  }

  /** Another source, which may know the same entity by more names, names one in the block. */
  private mayBeNamedElsewhere(source: MentionSource, block: number): boolean {
    if (this.named.size === 1) return false;
    for (const [other, { blocks }] of this.named)
      if (other !== source && blocks.has(block)) return true;
    return false;
  }
}

interface NamedBySource {
  rows: Set<number>;
  blocks: Set<number>;
}

/** A form's flags are those of an acronym that nobody wrote down. */
export function isBareAcronym(flags: number): boolean {
  return (flags & BARE_ACRONYM) === BARE_ACRONYM;
}

const BARE_ACRONYM = FORM.isDerived | FORM.isAcronym;
