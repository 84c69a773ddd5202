import type { SearchResult } from '../model.ts';
import type { SearchResults } from './results.ts';

/** Results of all kinds in one list, best first; of equals a name comes before a text. */
export function oneList(
  { entities, statements, documents }: SearchResults,
  limit: number,
): SearchResult[] {
  const all = [...entities, ...statements, ...documents];
  return all.sort((a, b) => b.score - a.score).slice(0, limit);
}
