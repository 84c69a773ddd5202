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
  /** In reading order. */
  entities: MarkedEntity[];
}
