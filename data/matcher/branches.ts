/**
 * Branches: the "American Civil Liberties Union of Indiana" is not the union, and its "ACLU of
 * Indiana" neither. A longer name would have been found if the library knew it.
 */

import { foldLetters } from '../text/fold.ts';
import type { Candidate, Reading } from './candidate.ts';
import { keysOf } from './key.ts';
import { BRANCHED_HEADS } from './setting-words.ts';
import { FORM } from './table.ts';
import { cuesOf, linksOf, topicsOf } from './told-of.ts';

/** Whether the text goes on with a place whose branch of the named body it tells of. */
export function isBranch(text: string, { end, readings }: Candidate): boolean {
  if (!readings.every(isWholeBody)) return false;
  const place = PLACE_AFTER.exec(text.slice(end, end + REACH))?.[1];
  return place !== undefined && readings.every((reading) => hasBranchIn(reading, place));
}

const PLACE_AFTER = /^ (?:of|de|von|di|do|da) (?:the )?(\p{Lu}[\p{Ll}\p{M}]+)/u;
/** Code units looked at after a name. */
const REACH = 40;

/** Names with other readings are left to their owners. */
function isWholeBody({ kind, flags }: Reading): boolean {
  return kind === 'organization' && (flags & FORM.isAmbiguous) === 0;
}

function hasBranchIn({ source, row }: Reading, place: string): boolean {
  const { name, aliases, label } = source.descriptionAt(row);
  if (!BRANCHED_HEADS.has(headOf(name))) return false;
  const word = foldLetters(place);
  if (foldLetters([name, ...aliases, label].join(' ')).includes(word)) return false;
  return !isToldOf({ source, row }, place);
}

/** "Union" of "American Civil Liberties Union", "Federation" of "Federation of Teachers". */
function headOf(name: string): string {
  const [first = ''] = name.split(/ (?:of|for|de|del|des|du|di|da|do|für|der) /u);
  return foldLetters(/\S+$/u.exec(first)?.[0] ?? '');
}

/** The place is a word of what the library tells about the body, or declared as its context. */
function isToldOf({ source, row }: Pick<Reading, 'source' | 'row'>, place: string): boolean {
  const linked = [...linksOf(source.names, row)];
  if (linked.some((other) => source.descriptionAt(other).name.includes(place))) return true;
  const key = keysOf(place)?.keys.at(-1);
  if (key === undefined) return false;
  return cuesOf(source.names, row).includes(key) || topicsOf(source.names, row).includes(key);
}
