import {
  findDefinition,
  gatherCandidates,
  packsWith,
  type Candidate,
} from '../cards/candidates.ts';
import { orderCandidates } from '../cards/order.ts';
import { readPage } from '../cards/page.ts';
import { BRIEFING_LEAST_BEARING } from '../limits/briefing.ts';
import type { EntityId, PartialDate } from '../model.ts';
import { isNamedPublisher } from '../named-publisher.ts';
import type { Pack } from '../pack/pack.ts';
import { baseLanguage } from '../text/language-tag.ts';

/** Where an entity stands. */
interface Standing {
  /** The paragraph of its first mention. */
  near: string;
  /** The other entities of the article. */
  others: readonly EntityId[];
  /** All of the article. */
  text: string;
  /** Whether the article says what a statement says. */
  isSaid: (candidate: Candidate) => boolean;
  /** The last day that the article can know of; `null` when unknown. */
  lastDay: PartialDate | null;
}

/**
 * Every statement on an entity, best first for a reader who knows nothing of it: as its card orders
 * them, the one that defines it before all; those in the article's language before others. None on an
 * entity that nothing defines, where the article has nothing to do with what is known of it: of the
 * United States, an article about tariffs would get whatever shares a word with it.
 */
export function candidatesFor(
  packs: readonly Pack[],
  entity: EntityId,
  { near, others, text, isSaid, lastDay }: Standing,
): Candidate[] {
  const known = packsWith(packs, entity);
  const definition = findDefinition(known);
  const candidates = gatherCandidates(known, definition);
  const page = readPage({
    ...{ packs, entity, known, candidates, near, text, isSaid, lastDay },
    entities: others,
  });
  const isKnownLanguage = page.nearby.language !== null;
  if (definition === null && isKnownLanguage && page.bearing < BRIEFING_LEAST_BEARING) return [];
  const ordered = orderCandidates(candidates, page, null);
  const isDefinition = ({ quote }: Candidate) =>
    quote.document === definition?.document && quote.index === definition.index;
  const rank = (candidate: Candidate) =>
    Number(isForeign(candidate, page.nearby.language)) * 4 +
    Number(!isDefinition(candidate)) * 2 +
    Number(!standsAlone(candidate));
  return ordered.sort((a, b) => rank(a) - rank(b));
}

/** Whether it points to nothing that a briefing does not show, and tells whose word it is. */
function standsAlone({ leaning, quote }: Candidate): boolean {
  return leaning === 0 && isNamedPublisher(quote.publisher);
}

function isForeign({ quote }: Candidate, language: string | null): boolean {
  return language !== null && baseLanguage(quote.language) !== language;
}
