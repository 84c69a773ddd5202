import { TIMELINE_ENTRIES } from '../limits/card-order.ts';
import type { TimelineEntry } from '../model.ts';
import { mostExactDate } from '../text/compare-dates.ts';
import type { Candidate } from './candidates.ts';
import { isTold, type ToldOfDate } from './told-of-date.ts';

interface Dated extends ToldOfDate {
  candidate: Candidate;
}

/** The best dated statements, each at the most exact date that its text names, oldest first. */
export function makeTimeline(ordered: readonly Candidate[]): TimelineEntry[] {
  const entries: Dated[] = [];
  for (const candidate of ordered) {
    if (entries.length === TIMELINE_ENTRIES) break;
    const date = mostExactDate(candidate.dates);
    if (date === null) continue;
    const { words, topics, quote } = candidate;
    // All are about the card's own entity.
    const told = { date, terms: words.terms, topics, language: quote.language, about: [0] };
    if (!isTold(told, entries)) entries.push({ candidate, ...told });
  }
  entries.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return entries.map(({ candidate, date }) => ({ date, statement: candidate.quote }));
}
