import { MAX_CHOICES, OFFERED_SOURCE_SHARE } from '../limits/search.ts';
import type { FilterChoices } from '../model.ts';
import type { Fits } from './gather.ts';
import { sourceOf } from './sources.ts';

export const NO_CHOICES: FilterChoices = { publishers: [], years: [], languages: [] };

/** What the sources of good matches offer; filters are not looked at, so that one can be changed. O(matches). */
export function filterChoices(fits: readonly Fits[]): FilterChoices {
  const least =
    OFFERED_SOURCE_SHARE * fits.reduce((best, fit) => Math.max(best, bestCoverage(fit)), 0);
  const counts = { publishers: new Map(), years: new Map(), languages: new Map() } as Counts;
  for (const fit of fits) {
    for (const row of documentsOf(fit, least)) {
      const { publisher, year, language } = sourceOf(fit.index.pack, row);
      count(counts.publishers, publisher);
      count(counts.years, year);
      count(counts.languages, language);
    }
  }
  return {
    publishers: byCount(counts.publishers).slice(0, MAX_CHOICES),
    years: [...counts.years.keys()].sort().reverse(),
    languages: byCount(counts.languages),
  };
}

type Counts = Record<keyof FilterChoices, Map<string, number>>;

function bestCoverage({ coverage, found: { documents, statements } }: Fits): number {
  let best = 0;
  for (const items of [documents, statements])
    for (const item of items) if (coverage[item]! > best) best = coverage[item]!;
  return best;
}

/** Rows of the documents that match well by title or by one of their statements. */
function documentsOf({ coverage, found, index }: Fits, least: number): Set<number> {
  const { pack, firstDocument, firstStatement } = index;
  const rows = new Set<number>();
  for (const item of found.documents)
    if (coverage[item]! >= least && coverage[item]! > 0) rows.add(item - firstDocument);
  for (const item of found.statements)
    if (coverage[item]! >= least && coverage[item]! > 0)
      rows.add(pack.documentOfStatement(item - firstStatement));
  return rows;
}

function count(counts: Map<string, number>, value: string): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
