import type { EntityId, Mention } from '../model.ts';
import { AcronymGate } from './acronym-gate.ts';
import { dropUnexplained } from './acronyms.ts';
import { findCandidates } from './candidates.ts';
import type { MentionRequest } from './mention-request.ts';
import type { MentionSource } from './mention-source.ts';
import { decide, resolve, type Decision, type ScoredCandidate } from './resolve.ts';
import { settleSettings } from './settle-settings.ts';
import { NEEDS_FULL_NAME } from './table.ts';
import { weigh } from './weigh.ts';
import { memoized } from '../memoized.ts';

export interface MentionAnswer {
  /** For each block, in order of start; no two overlap. */
  mentions: Mention[][];
  /** What the request brought, the entities that these blocks name, the acronyms that they explain. */
  established: string[];
  /** Entities, and acronyms as `introduced` has them, that another slice may establish: then ask again. */
  awaited: string[];
}

/**
 * Finds the names of the sources' entities in a text and decides what each means there.
 * Keeps no state. O(text), whatever the number of names.
 */
export function findMentions(
  sources: readonly MentionSource[],
  request: MentionRequest,
): MentionAnswer {
  const remembering = sources.map(withMemory);
  const gate = new AcronymGate(remembering, request.established);
  const found = findCandidates(remembering, request.blocks, {
    hasGenitiveS: hasGenitiveS(request.language),
    gate,
  });
  const explained = dropUnexplained(settleSettings(found, request), request);
  const { scored, established } = weigh(explained.candidates, request);
  const mentions: Mention[][] = request.blocks.map(() => []);
  for (const decision of resolve(scored)) {
    const { block } = decision.candidate;
    const text = request.blocks[block]?.text ?? '';
    mentions[block]?.push(mentionOf(decision, text));
  }
  const handedOn = new Set([...request.established, ...established, ...explained.introduced]);
  const awaited = new Set([...gate.awaited, ...explained.awaited, ...awaitedIn(scored, handedOn)]);
  return { mentions, established: [...handedOn], awaited: [...awaited] };
}

/** Entities whose short names stand here without the full one. */
function awaitedIn(scored: readonly ScoredCandidate[], known: ReadonlySet<string>): EntityId[] {
  return scored
    .filter((item) => decide(item) === null)
    .flatMap(({ candidate }) => candidate.readings)
    .filter(({ flags, entity }) => (flags & NEEDS_FULL_NAME) !== 0 && !known.has(entity))
    .map(({ entity }) => entity);
}

/** Decodes each entity once in a request, however often its name stands in the text. */
function withMemory(source: MentionSource): MentionSource {
  return {
    names: source.names,
    entityIdAt: memoized((row) => source.entityIdAt(row)),
    descriptionAt: memoized((row) => source.descriptionAt(row)),
  };
}

/** German and Scandinavian put an s to a name without an apostrophe. */
function hasGenitiveS(language: string): boolean {
  return /^(de|sv|da|nb|nn|no|is|fo|lb|nds)\b/i.test(language);
}

function mentionOf({ candidate, reading, score, why }: Decision, text: string): Mention {
  const { start } = candidate;
  const { entity, name } = reading;
  const end = wholeWordEnd(text, candidate.end, name);
  return { start, end, entity, name, score: Math.min(1, score), why };
}

/** A word is marked whole: "EE. UU." and "Inc." with their full stop, "Bukeles Politik" with its s. */
function wholeWordEnd(text: string, end: number, name: string): number {
  const hasStop = name.endsWith('.') && text.charAt(end) === '.';
  return end + (hasStop || GENITIVE_S.test(text.slice(end, end + 3)) ? 1 : 0);
}

/** Only a name with a genitive s ends within a word. */
const GENITIVE_S = /^s(?![\p{L}\p{N}])/iu;
