/** What the measure of saved pages runs in a page. */

import type { Draft } from '../../data/import/draft.ts';
import { readPage } from '../../entrypoints/import/read-html.ts';

/** What would be saved of this page, were it at an address; `null` where there is no running text. */
export function readDraft(url: string): Draft | null {
  try {
    return readPage(document, url);
  } catch {
    return null; // A refusal: there is nothing else to go wrong.
  }
}
