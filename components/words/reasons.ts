import type { Reason, ReasonPlace } from '../../data/reason.ts';
import { formatCount } from './count.ts';
import { say } from './say.ts';

/** Why a name is marked: "“Anna Martin” in paragraph 1 · “fishermen” on the page". */
export function sayReasons(reasons: readonly Reason[]): string {
  return reasons.map(sayReason).join(' · ');
}

function sayReason({ code, names, place }: Reason): string {
  const where = place === undefined ? [] : [sayPlace(place)];
  return say(`why_${code}`, ...names, ...where);
}

function sayPlace(place: ReasonPlace): string {
  if (typeof place === 'number') return say('place_number', formatCount(place));
  return say(`place_${place}`);
}
