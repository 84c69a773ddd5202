/** Every word of ours in the search and around it. */

import type { PartialDate } from '../../data/model.ts';
import { formatDate } from '../format-date.ts';
import { formatCount } from './language.ts';

export const searchWords = {
  search: 'Search your library',
  hint: 'A name, a phrase, a question',
  results: 'Results',
  groups: { entities: 'Names', statements: 'Statements', documents: 'Documents' },
  nothingFound: 'Nothing found for',
  failed: 'The search failed. Type again, or restart the browser.',
  onThisPage: 'On this page',
  nothingMarked: 'No name of your library stands on this page.',
  markNames: 'Mark names on',
  markingNames: 'Marking names on',
  closed: 'The browser lets no extension read this page.',
  allSites: 'All sites are on; this switch leaves one out.',
  askFirst: 'The browser will ask you first.',
  onlyThisPage: 'Mark only this page, this once',
  library: 'Your library holds',
};

/** How many of the results of a search are on show, for those who hear it. */
export function resultCountWords(count: number): string {
  return count === 1 ? '1 result' : `${formatCount(count)} results`;
}

/** "3 times", for how often a name stands on the page. */
export function timesWords(count: number): string {
  return count === 1 ? 'once' : `${formatCount(count)} times`;
}

export interface Coverage {
  documents: number;
  entities: number;
  statements: number;
  oldest: PartialDate | null;
  newest: PartialDate | null;
}

/** "76 documents from March 1993 to November 2025: 2,100 statements about 198 names." */
export function coverageWords(coverage: Coverage): string {
  const { documents, entities, statements, oldest, newest } = coverage;
  const span = oldest && newest ? ` from ${monthOf(oldest)} to ${monthOf(newest)}` : '';
  return `${formatCount(documents)} documents${span}: ${formatCount(statements)} statements about ${formatCount(entities)} names.`;
}

function monthOf(date: PartialDate): string {
  return formatDate(date.slice(0, 7));
}
