/**
 * Whether a briefing has anything to do with its article. The White House stands in an article about a
 * primary; of a library on prisons it gets a line about prisons, and so does every name beside it.
 */

import { BRIEFING_STRAY_SHARE } from '../limits/briefing.ts';
import { BEARING_LEAST_TERMS } from '../limits/card-order.ts';
import type { EntityId } from '../model.ts';
import { subjectTerms } from '../text/terms.ts';
import type { Candidate } from '../cards/candidates.ts';

/**
 * The lines of a briefing, but where most of them name others than the article does: it is about other
 * things, and gets only the lines that tell of two of its entities. Too short an article tells nothing,
 * nor does a line that names nobody else.
 */
export function withoutStrays<Line extends { candidate: Candidate }>(
  lines: readonly Line[],
  entities: ReadonlySet<EntityId>,
  text: string,
): Line[] {
  const company = lines.map(({ candidate }) => companyOf(candidate));
  const meets = company.map((others) => others.some((id) => entities.has(id)));
  const telling = company.filter((others) => others.length > 0).length;
  const strays = telling - meets.filter(Boolean).length;
  const isElsewhere = telling > 0 && strays >= telling * BRIEFING_STRAY_SHARE;
  if (!isElsewhere || subjectTerms(text).size < BEARING_LEAST_TERMS) return [...lines];
  return lines.filter((_, at) => meets[at]);
}

/** Whom a statement names besides its entity; who says it tells nothing of what it is about. */
function companyOf({ others, quote }: Candidate): EntityId[] {
  const voices = new Set(quote.voices.map(({ entity }) => entity));
  return others.map(({ id }) => id).filter((id) => !voices.has(id));
}
