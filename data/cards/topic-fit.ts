import type { Candidate } from './candidates.ts';
import { againstBest, findCoverage, tellingStems } from './coverage.ts';
import type { TopicWords } from './pack-topics.ts';

/**
 * How well the best topic of each candidate fits a paragraph, against the one that fits best of all
 * candidates': 0 to 1. O(words of the paragraph × topics).
 */
export function findTopicFit(
  candidates: readonly Candidate[],
  near: ReadonlySet<string>,
): (candidate: Candidate) => number {
  const topics = [...new Set(candidates.flatMap((candidate) => candidate.topics))];
  const has = topics.map(
    ({ terms }) =>
      (stem: string) =>
        terms.has(stem),
  );
  const fits = againstBest(findCoverage(tellingStems(near), has).points);
  const fitOf = new Map<TopicWords, number>(topics.map((topic, row) => [topic, fits[row] ?? 0]));
  return (candidate) => Math.max(0, ...candidate.topics.map((topic) => fitOf.get(topic) ?? 0));
}
