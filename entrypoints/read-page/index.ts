/** Reads the article of a page once, for the reader who saves it; leaves nothing in the page. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Draft } from '../../data/import/draft.ts';
import { Refusal, type RefusalReason } from '../../data/import/refusal.ts';
import { collectArticle } from '../content/collect.ts';
import { finish } from '../content/steps.ts';
import { readPage } from '../import/read-html.ts';

/** What goes back to whoever injected this. */
export type PageRead =
  /** `isArticle` is false where we would not mark names: a list, a shop, a form. */
  { draft: Draft; isArticle: boolean } | { refused: RefusalReason };

export default defineUnlistedScript((): PageRead => {
  // Chromium's viewer is a page around the file.
  if (document.contentType === 'application/pdf') return { refused: 'pageIsPdf' };
  try {
    const draft = readPage(document, location.href);
    const { blocks } = finish(collectArticle(document, { isAsked: false }));
    return { draft, isArticle: blocks.length > 0 };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason };
    throw error;
  }
});
