import { BRIEFING_PLACE_SHARE, LEAD_HALF_CHARS } from '../limits/briefing.ts';
import type { ArticleEntity } from '../article.ts';
import type { EntityKind } from '../model.ts';

/**
 * How much an article is about an entity: how often it names it, and how early. The tenth mention
 * says less than the second.
 */
export function importanceOf({ mentions, start }: ArticleEntity, kind: EntityKind): number {
  const early = LEAD_HALF_CHARS / (start + LEAD_HALF_CHARS);
  const kindShare = kind === 'place' ? BRIEFING_PLACE_SHARE : 1;
  return (Math.log2(1 + mentions) + early) * kindShare;
}
