/**
 * A minute's reading before, or after, an article: one statement on each entity that it is about, of
 * which none repeats another or what the article says itself.
 */

import {
  BRIEFING_CANDIDATES,
  BRIEFING_LEAST_WORDS,
  BRIEFING_PER_DOCUMENT,
  BRIEFING_REPEATS,
  BRIEFING_STATEMENT_WORDS,
  BRIEFING_WORDS,
} from '../limits/briefing.ts';
import type { ArticleEntity, Briefing, BriefingEntry } from '../article.ts';
import { lastDayOf } from '../last-day.ts';
import type { ArticleContext, EntitySummary } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import type { Candidate } from '../cards/candidates.ts';
import { readSaid } from '../cards/said.ts';
import { similarity } from '../cards/similarity.ts';
import { termsOf } from '../text/terms.ts';
import { importanceOf } from './importance.ts';
import { candidatesFor } from './briefing-candidates.ts';
import { withoutStrays } from './strays.ts';
import { summarizeEntities } from './summaries.ts';

/** An entity of the article that the library knows. */
interface Known {
  entity: ArticleEntity;
  summary: EntitySummary;
  place: number;
}

interface Taken extends Known {
  candidate: Candidate;
  words: number;
}

/**
 * The briefing of an article; `entities` in the article's order. The most important ones are served
 * first, until BRIEFING_WORDS are used up. O(statements of BRIEFING_CANDIDATES entities).
 */
export function makeBriefing(
  packs: readonly Pack[],
  entities: readonly ArticleEntity[],
  article: ArticleContext,
): Briefing {
  const isSaid = readSaid(article.text);
  const lastDay = lastDayOf(article);
  const taken: Taken[] = [];
  let left = BRIEFING_WORDS;
  for (const known of mostImportant(packs, entities)) {
    if (left < BRIEFING_LEAST_WORDS) break;
    const near = article.text.slice(known.entity.start, known.entity.end);
    const others = entities.map(({ id }) => id).filter((id) => id !== known.summary.id);
    const candidates = candidatesFor(packs, known.summary.id, {
      near,
      others,
      text: article.text,
      isSaid,
      lastDay,
    });
    const candidate = choose(
      candidates.filter((each) => wordsIn(each) <= Math.min(left, BRIEFING_STATEMENT_WORDS)),
      taken,
      isSaid,
    );
    if (candidate === null) continue;
    taken.push({ ...known, candidate, words: wordsIn(candidate) });
    left -= wordsIn(candidate);
  }
  const lines = withoutStrays(taken, new Set(entities.map(({ id }) => id)), article.text);
  return {
    entries: lines.sort((a, b) => a.place - b.place).map(entryOf),
    words: lines.reduce((all, { words }) => all + words, 0),
  };
}

function mostImportant(packs: readonly Pack[], entities: readonly ArticleEntity[]): Known[] {
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  const known = summarizeEntities(packs, [...places.keys()]).flatMap((summary) => {
    const place = places.get(summary.id) ?? 0;
    const entity = entities[place];
    return entity ? { entity, summary, place } : [];
  });
  const importance = ({ entity, summary }: Known) => importanceOf(entity, summary.kind);
  return known.sort((a, b) => importance(b) - importance(a)).slice(0, BRIEFING_CANDIDATES);
}

/** The first that tells something new; rather from a document that has not told enough already. */
function choose(
  candidates: readonly Candidate[],
  taken: readonly Taken[],
  isSaid: (candidate: Candidate) => boolean,
): Candidate | null {
  const fresh = candidates.filter(
    (candidate) =>
      !isSaid(candidate) && !taken.some((other) => isAlike(other.candidate, candidate)),
  );
  const told = (document: string) =>
    taken.filter(({ candidate }) => candidate.quote.document === document).length;
  const varied = fresh.find(({ quote }) => told(quote.document) < BRIEFING_PER_DOCUMENT);
  return varied ?? fresh[0] ?? null;
}

function isAlike(one: Candidate, other: Candidate): boolean {
  return similarity(one.words.terms, other.words.terms) > BRIEFING_REPEATS;
}

function wordsIn({ quote }: Candidate): number {
  return termsOf(quote.text).length;
}

function entryOf({ summary, candidate }: Taken): BriefingEntry {
  return { entity: summary, statement: candidate.quote };
}
