import { MAX_CHOICES } from '../limits/search.ts';
import type { FilterChoices } from '../model.ts';
import type { Fits } from './gather.ts';
import { sourcesOf } from './sources.ts';

export const NO_CHOICES: FilterChoices = { publishers: [], years: [], languages: [] };

/** What share of the best match's words a source must have to be offered. */
const ALIKE_SHARE = 0.6;

/** What the sources of good matches offer; filters are not looked at, so that one can be changed. O(items). */
export function filterChoices(fits: readonly Fits[]): FilterChoices {
  const least = ALIKE_SHARE * fits.reduce((best, fit) => Math.max(best, bestCoverage(fit)), 0);
  const counts = { publishers: new Map(), years: new Map(), languages: new Map() } as Counts;
  for (const fit of fits) {
    const sources = sourcesOf(fit.index.pack);
    documentsOf(fit, least).forEach((isMatch, row) => {
      if (isMatch === 0) return;
      count(counts.publishers, sources.publishers[row]);
      count(counts.years, sources.years[row]);
      count(counts.languages, sources.languages[row]);
    });
  }
  return {
    publishers: byCount(counts.publishers).slice(0, MAX_CHOICES),
    years: [...counts.years.keys()].sort().reverse(),
    languages: byCount(counts.languages),
  };
}

type Counts = Record<keyof FilterChoices, Map<string, number>>;

function bestCoverage({ coverage, index: { firstDocument } }: Fits): number {
  let best = 0;
  for (let item = firstDocument; item < coverage.length; item++)
    if (coverage[item]! > best) best = coverage[item]!;
  return best;
}

/** By row, 1 for a document that matches well by its title or one of its statements. */
function documentsOf({ coverage, index }: Fits, least: number): Uint8Array {
  const { pack, firstDocument, firstStatement, items } = index;
  const matches = new Uint8Array(firstStatement - firstDocument);
  for (let item = firstDocument; item < items; item++)
    if (coverage[item]! >= least && coverage[item]! > 0)
      matches[
        item < firstStatement
          ? item - firstDocument
          : pack.documentOfStatement(item - firstStatement)
      ] = 1;
  return matches;
}

function count(counts: Map<string, number>, value: string | undefined): void {
  if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
