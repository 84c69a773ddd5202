/**
 * What tells how well a statement answers a paragraph, each trait by itself. What they count together
 * is learned from paragraphs with the statements that editors want there: `test/card-order/fit.ts`.
 */

import { BESIDE_DECAY, SUBJECT_CHARS } from '../limits/card-order.ts';
import { memoized } from '../memoized.ts';
import { isNamedPublisher } from '../named-publisher.ts';
import { isLater } from '../text/compare-dates.ts';
import { subjectTerms } from '../text/terms.ts';
import type { Pack } from '../pack/pack.ts';
import type { Candidate } from './candidates.ts';
import { findCoverage, tellingMeanings, tellingStems } from './coverage.ts';
import { findCueFit } from './cue-fit.ts';
import { findDocumentFit } from './document-fit.ts';
import { findEntityFit, weightOnPage } from './entity-fit.ts';
import type { Page } from './page.ts';
import { pointsOf, sharedWith, weighWords, wordsOf, type Words } from './shared-words.ts';
import { fitIndex } from './pack-index.ts';
import { findTopicFit } from './topic-fit.ts';
import { baseLanguage } from '../text/language-tag.ts';

/** Most lie between 0 and 1; counts and points of words grow beyond. */
export type Traits = ReturnType<ReturnType<typeof readTraits>>;

/** Reads the traits of candidates on a page; O(words of the paragraph × candidates). */
export function readTraits(candidates: readonly Candidate[], page: Page) {
  const { nearby, own, entity, lastDay } = page;
  const ids = candidates.flatMap(({ others }) => others.map(({ id }) => id));
  const named = nearby.namedAmong(ids);
  const near = nearby.terms.difference(own);
  const meanings = tellingMeanings(near);
  const stems = tellingStems(near);
  const indexFit = memoized((pack: Pack) => fitIndex(pack, stems));
  const topic = findTopicFit(candidates, indexFit);
  const cues = findCueFit(candidates, meanings, indexFit);
  const document = findDocumentFit(candidates, meanings);
  const covered = findCoverage(meanings, candidates.map(meaningsOfCandidate));
  const language = nearby.language ?? mostFrequentLanguage(candidates);
  const entities = findEntityFit(candidates, (id) => Number(named.entities.has(id)));
  const elsewhere = findEntityFit(candidates, (id) =>
    named.entities.has(id) ? 0 : weightOnPage(page.entities, id),
  );
  const words = readWords(candidates, near.difference(named.terms));
  const places = placesInDocuments(candidates);
  return (candidate: Candidate, row: number) => {
    const { quote, topics, others } = candidate;
    return {
      /** The topics that fit the paragraph best, of those that it stands under. */
      ...topic(candidate),
      /** How early it stands there, whatever the paragraph: the most useful come first. */
      useful: candidate.places.reduce((sum, place) => sum + 1 / (1 + place), 0),
      /** What an editor noted of such paragraphs. */
      ...cues(candidate, row),
      /** Its document. */
      document: document(candidate),
      /** What it and its topics have of the paragraph. */
      covered: (covered.points[row] ?? 0) / (covered.all || 1),
      ...words(candidate),
      /** Entities that the paragraph names. */
      entities: entities(candidate),
      /** Those elsewhere on the page. */
      elsewhere: elsewhere(candidate),
      /** In the language of the paragraph. */
      language: baseLanguage(quote.language) === language ? 1 : 0,
      /** Published after the page: what its writer could not know. */
      later:
        lastDay !== null && quote.published !== null && isLater(quote.published, lastDay) ? 1 : 0,
      /** Its document names no publisher: nobody can look it up. */
      unsourced: isNamedPublisher(quote.publisher) ? 0 : 1,
      /** Begins with the card's entity, so it is about it. */
      subject: beginsWith(quote.text, own) ? 1 : 0,
      /** The card's entity says it. */
      voice: quote.voices.some((voice) => voice.entity === entity) ? 1 : 0,
      /** Entities that it mentions besides: it is about these too. */
      others: others.length,
      /** Topics that it stands under: a statement of many is vague. */
      topics: topics.length,
      /** How late it stands among its document's statements: the first repeat the headline. */
      place: places[row] ?? 0,
    };
  };
}

function meaningsOfCandidate({ meanings, topics }: Candidate) {
  return (meaning: string) =>
    meanings.has(meaning) || topics.some((topic) => topic.meanings.has(meaning));
}

/** What candidates, what stands beside them, and labels and titles share with words of a paragraph. */
function readWords(candidates: readonly Candidate[], near: ReadonlySet<string>) {
  const find = sharedWith(near, weighWords(candidates.map(({ words }) => words)));
  const points = memoized((words: Words) => pointsOf(find(words)));
  const all = points(wordsOf(near)) || 1;
  return ({ words, around }: Candidate) => ({
    /** Its own words, of all that it could share. */
    words: points(words) / all,
    /** The sentence near it that shares most. */
    beside: Math.max(
      0,
      ...around.beside.map((one) => points(one.words) * BESIDE_DECAY ** (one.apart - 1)),
    ),
    /** What the entities are that it mentions: "the senator" is a US senator. */
    labels: points(around.labels),
    /** Its document's title. */
    title: points(around.title),
  });
}

function beginsWith(text: string, names: ReadonlySet<string>): boolean {
  return !subjectTerms(text.slice(0, SUBJECT_CHARS)).isDisjointFrom(names);
}

/** Rank of each candidate among those of its document, 0 to 1. */
function placesInDocuments(candidates: readonly Candidate[]): number[] {
  const byDocument = Map.groupBy(candidates, ({ quote }) => quote.document);
  const indexes = new Map(
    Array.from(byDocument, ([document, all]) => [document, all.map(({ quote }) => quote.index)]),
  );
  return candidates.map(({ quote }) => {
    const all = indexes.get(quote.document) ?? [];
    return all.filter((index) => index < quote.index).length / all.length;
  });
}

function mostFrequentLanguage(candidates: readonly Candidate[]): string | null {
  const counts = new Map<string, number>();
  for (const { quote } of candidates) {
    const language = baseLanguage(quote.language);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
