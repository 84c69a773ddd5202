import { TIMELINE_ENTRIES, TIMELINE_PER_YEAR, TIMELINE_REPEATS } from '../limits/card-order.ts';
import type { DateMention, PartialDate, TimelineEntry } from '../model.ts';
import type { Candidate } from './candidates.ts';
import { similarity } from './similarity.ts';

const YEAR_CHARS = 4;

interface Dated {
  candidate: Candidate;
  date: PartialDate;
}

/** The best dated statements, each at the most exact date that its text names, oldest first. */
export function makeTimeline(ordered: readonly Candidate[]): TimelineEntry[] {
  const entries: Dated[] = [];
  for (const candidate of ordered) {
    if (entries.length === TIMELINE_ENTRIES) break;
    const date = mostExactDate(candidate.dates);
    if (date !== null && !isTold(candidate, date, entries)) entries.push({ candidate, date });
  }
  entries.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return entries.map(({ candidate, date }) => ({ date, statement: candidate.quote }));
}

function mostExactDate(dates: readonly DateMention[]): PartialDate | null {
  if (dates.length === 0) return null;
  return dates.reduce((best, other) => (other.date.length > best.date.length ? other : best)).date;
}

/** Whether other entries tell the same of the same time, or enough of a mere year. */
function isTold({ words }: Candidate, date: PartialDate, entries: readonly Dated[]): boolean {
  const sameYear = entries.filter((entry) => entry.date === date).length;
  if (date.length === YEAR_CHARS && sameYear >= TIMELINE_PER_YEAR) return true;
  return entries.some(
    (entry) =>
      (entry.date.startsWith(date) || date.startsWith(entry.date)) &&
      similarity(entry.candidate.words.terms, words.terms) > TIMELINE_REPEATS,
  );
}
