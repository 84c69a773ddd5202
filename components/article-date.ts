import { createContext } from 'preact';
import type { PartialDate } from '../data/model.ts';

/** The last day that the article which these views stand beside can know of; `null` when unknown. */
export const ArticleDate = createContext<PartialDate | null>(null);
