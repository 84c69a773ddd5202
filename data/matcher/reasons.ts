/** Reasons: why a mention is taken for an entity, in the words of a careful reader. */

import type { NamePlace } from './evidence.ts';
import type { MentionBlock } from './mention-request.ts';

/** A name that needs no evidence. */
export function nameReason(name: string, entityName: string): string {
  if (name === entityName && /\s/u.test(name)) return `full name "${name}"`;
  return `the library knows only one "${name}"`;
}

/** A surname whose full name the page leaves out. */
export function shortNameReason(name: string): string {
  return `short for "${name}", the only one that the library knows`;
}

/** Where the page has a name without doubt; `null` when it has none. */
export function fullNameReason(
  places: readonly NamePlace[],
  block: number,
  blocks: readonly MentionBlock[],
): string | null {
  const sure = places.filter(({ isSure }) => isSure);
  const best = sure.find((place) => place.block === block) ?? sure[0];
  if (best === undefined) return null;
  if (best.block < 0) return 'named elsewhere on the page';
  return `"${best.surface}" ${whereIs(best.block, block, blocks)}`;
}

/** Where else the same name was understood by its context; `null` when nowhere. */
export function sameNameReason(
  places: readonly NamePlace[],
  block: number,
  blocks: readonly MentionBlock[],
): string | null {
  const other = places.find((place) => place.block !== block);
  return other === undefined ? null : `as ${whereIs(other.block, block, blocks)}`;
}

/** Words and names beside a doubtful one, at most two. */
export function contextReason(
  found: readonly string[],
  place: { isNear: boolean; isHeadline: boolean },
): string {
  const two = found.slice(0, 2).map((surface) => `"${surface}"`);
  if (!place.isNear) return `${two.join(' and ')} on the page`;
  return `${two.join(' and ')} in the same ${place.isHeadline ? 'headline' : 'paragraph'}`;
}

/** Readers count paragraphs, not headlines. */
function whereIs(block: number, from: number, blocks: readonly MentionBlock[]): string {
  const isHeadline = blocks[block]?.isHeadline === true;
  if (block === from) return `in the same ${isHeadline ? 'headline' : 'paragraph'}`;
  if (isHeadline) return 'in a headline';
  let number = 0;
  for (let i = 0; i <= block; i++) if (blocks[i]?.isHeadline !== true) number++;
  return `in paragraph ${number}`;
}
