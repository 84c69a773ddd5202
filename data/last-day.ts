import type { ArticleContext, PartialDate } from './model.ts';

/**
 * The last day that an article can know of: of its last change, else that on which it was published.
 * What was published between the two may stand in it or not. `null` when unknown.
 */
export function lastDayOf({ published, changed }: ArticleContext): PartialDate | null {
  return changed ?? published;
}
