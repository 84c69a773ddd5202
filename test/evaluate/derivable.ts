/** Whether a name that was missed could have been found at all from what the library was told. */

import { foldLetters } from '../../data/text/fold.ts';
import type { GoldMention } from './gold.ts';
import type { KnownEntity } from './gold-library.ts';

/** A known name; words of one in their order; its first letters; or nothing of the kind. */
export type Derivation = 'known name' | 'part of a name' | 'acronym' | 'not derivable';

/** How the surface follows from the entity's label and names. */
export function derivationOf({ surface }: GoldMention, known: KnownEntity | undefined): Derivation {
  const names = known === undefined ? [] : [known.label ?? '', ...known.names.keys()];
  const words = wordsOf(surface);
  const all = names.map(wordsOf);
  if (all.some((name) => name.join(' ') === words.join(' '))) return 'known name';
  if (all.some((name) => ` ${name.join(' ')} `.includes(` ${words.join(' ')} `)))
    return 'part of a name';
  const letters = words.join('');
  if (letters.length > 1 && all.some((name) => name.map((word) => word[0]).join('') === letters))
    return 'acronym';
  return 'not derivable';
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldLetters);
}
