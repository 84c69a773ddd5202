/** The stored pages that the built extension is tried on. */

import { corpusPages, goldOf, pageAnswer, type CorpusPage } from '../../pages/corpus.ts';
import type { Gold } from '../../pages/judge-text.ts';

export interface RealPage {
  id: string;
  /** Its real address, over TLS. */
  address: string;
  title: string;
  isArticle: boolean;
  gold: Gold;
  /** As its server sent it. */
  html: () => string | Uint8Array;
}

/**
 * At most so many articles whose whole text is marked by hand, evenly over origins and languages,
 * then pages that are no articles; empty where the corpus is absent.
 */
export function realPages(count: { articles: number; others: number }): RealPage[] {
  const whole = corpusPages().filter(({ gold, url }) => gold === 'full' && URL.canParse(url));
  const isArticle = ({ page_kind: kind }: CorpusPage) => kind === 'article';
  return [
    ...spread(whole.filter(isArticle), count.articles),
    ...spread(
      whole.filter((page) => !isArticle(page)),
      count.others,
    ),
  ].map(realPage);
}

/** Neighbours in the index are of one origin. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(items.length / count, 1);
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function realPage(page: CorpusPage): RealPage {
  const address = new URL(page.url);
  address.protocol = 'https:';
  address.hash = '';
  return {
    id: page.id,
    address: address.href,
    title: page.title,
    isArticle: page.page_kind === 'article',
    gold: goldOf(page),
    html: () => pageAnswer(page).body,
  };
}
