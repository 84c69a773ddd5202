import { createContext } from 'preact';
import type { PartialDate } from '../data/model.ts';

/** When the article that these views stand beside was published, or changed last; `null` when unknown. */
export const ArticleDate = createContext<PartialDate | null>(null);
