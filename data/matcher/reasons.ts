/** Reasons: why a mention is taken for an entity, as a careful reader would say. */

import type { Reason, ReasonPlace } from '../reason.ts';
import type { NamePlace } from './evidence.ts';
import type { MentionBlock } from './mention-request.ts';

/** A name that needs no evidence. */
export function nameReason(name: string, entityName: string): Reason {
  return { code: name === entityName && /\s/u.test(name) ? 'full' : 'only', names: [name] };
}

/** A surname whose full name the page leaves out. */
export function shortNameReason(name: string): Reason {
  return { code: 'surname', names: [name] };
}

/** Where the page has a name without doubt; `null` when it has none. */
export function fullNameReason(
  places: readonly NamePlace[],
  block: number,
  blocks: readonly MentionBlock[],
): Reason | null {
  const sure = places.filter(({ isSure }) => isSure);
  const best = sure.find((place) => place.block === block) ?? sure[0];
  if (best === undefined) return null;
  if (best.block < 0) return { code: 'elsewhere', names: [] };
  return { code: 'named', names: [best.surface], place: whereIs(best.block, block, blocks) };
}

/** Where else the same name was understood by its context; `null` when nowhere. */
export function sameNameReason(
  places: readonly NamePlace[],
  block: number,
  blocks: readonly MentionBlock[],
): Reason | null {
  const other = places.find((place) => place.block !== block);
  if (other === undefined) return null;
  return { code: 'same', names: [], place: whereIs(other.block, block, blocks) };
}

/** Words and names beside a doubtful one, at most two. */
export function contextReason(
  found: readonly string[],
  { isNear, isHeadline }: { isNear: boolean; isHeadline: boolean },
): Reason {
  const names = found.slice(0, 2);
  const here = isHeadline ? 'headline' : 'paragraph';
  return { code: names.length > 1 ? 'both' : 'named', names, place: isNear ? here : 'page' };
}

/** Readers count paragraphs, not headlines. */
function whereIs(block: number, from: number, blocks: readonly MentionBlock[]): ReasonPlace {
  const isHeadline = blocks[block]?.isHeadline === true;
  if (block === from) return isHeadline ? 'headline' : 'paragraph';
  if (isHeadline) return 'otherHeadline';
  let number = 0;
  for (let i = 0; i <= block; i++) if (blocks[i]?.isHeadline !== true) number++;
  return number;
}
