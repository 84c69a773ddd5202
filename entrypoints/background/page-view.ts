/** A page as others than its in-page script see it. */

import type { ArticleEntity } from '../../data/article.ts';
import type { ArticleContext } from '../../data/model.ts';

/** An entity that is marked on a page. */
export interface MarkedEntity extends ArticleEntity {
  /** The library's name that the first mark stands for. */
  name: string;
  /** The headline above the first mark; `null` above the first one. */
  section: string | null;
}

/** A page as its in-page script reads it. */
export interface PageView {
  title: string;
  article: ArticleContext;
  /** BCP 47 tag; empty when the page does not say. */
  language: string;
  /** Where headlines begin in the article's text. */
  headlines: number[];
  /** In reading order. */
  entities: MarkedEntity[];
}
