import type { PartialDate } from '../../data/model.ts';
import { formatDate } from './format-date.ts';
import { countHoldings, type Holdings } from './holdings.ts';
import { say } from './say.ts';

export interface Coverage extends Holdings {
  oldest: PartialDate | null;
  newest: PartialDate | null;
}

/** "76 documents from March 1993 to November 2025: 2,100 statements about 198 names." */
export function coverageWords(coverage: Coverage): string {
  const { oldest, newest } = coverage;
  const counts = countHoldings(coverage);
  if (!oldest || !newest) return say('coverage', ...counts);
  return say('coverageWithDates', ...counts, monthOf(oldest), monthOf(newest));
}

function monthOf(date: PartialDate): string {
  return formatDate(date.slice(0, 7));
}
