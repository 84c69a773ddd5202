import type { FilterChoices, SearchResult } from '../model.ts';

/** Results of a search, best first in each group. Scores are 0 to 1 and comparable between groups. */
export interface SearchResults {
  entities: SearchResult[];
  statements: SearchResult[];
  documents: SearchResult[];
  /** Of what matches without the filters that were typed. */
  choices: FilterChoices;
}
