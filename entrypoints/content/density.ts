/** Which of a page's mentions are marked: as densely as the reader wants, and the most useful names. */

import type { Marking } from '../../data/choices.ts';
import { HEADLINE_WORTH, MAX_MARKS } from '../../data/limits/marks.ts';
import type { EntityId } from '../../data/model.ts';
import type { ArticleBlock } from './block.ts';

/** What of a mark its choice depends on. */
export interface Choosable {
  mention: { entity: EntityId };
  block: ArticleBlock;
  isKnown: boolean;
  worth: number;
}

/** The marks to be seen, in reading order. O(blocks + marks). */
export function choosePainted<Mark extends Choosable>(
  blocks: ReadonlyMap<ArticleBlock, readonly Mark[]>,
  { density, limit }: Marking,
): Set<Mark> {
  const chosen = unknownMarks(blocks);
  const useful = limit === null ? null : mostUseful(chosen, limit);
  const wanted = useful ? chosen.filter(({ mention }) => useful.has(mention.entity)) : chosen;
  if (density === 'all') return new Set(wanted);
  const sections = density === 'section' ? sectionsOf(blocks.keys()) : null;
  const seen = new Set<string>();
  return new Set(
    wanted.filter(({ mention, block }) => {
      const first = `${sections?.get(block) ?? 0} ${mention.entity}`;
      return !seen.has(first) && seen.add(first);
    }),
  );
}

function unknownMarks<Mark extends Choosable>(
  blocks: ReadonlyMap<ArticleBlock, readonly Mark[]>,
): Mark[] {
  const all = [...blocks.values()].flat();
  return all.filter(({ isKnown }) => !isKnown).slice(0, MAX_MARKS);
}

/** Names that tell much and that this page speaks of much; earlier ones where that is equal. */
function mostUseful(marks: readonly Choosable[], limit: number): Set<EntityId> {
  const ranked = [...Map.groupBy(marks, ({ mention }) => mention.entity)]
    .map(([entity, of]) => ({ entity, use: useOf(of) }))
    .sort((a, b) => b.use - a.use);
  return new Set(ranked.slice(0, limit).map(({ entity }) => entity));
}

function useOf(marks: readonly Choosable[]): number {
  const isInHeadline = marks.some(({ block }) => block.isHeadline);
  return marks[0]!.worth * Math.log2(1 + marks.length) * (isInHeadline ? HEADLINE_WORTH : 1);
}

/** The number of each block's section: a headline after text begins a new one. */
function sectionsOf(blocks: Iterable<ArticleBlock>): Map<ArticleBlock, number> {
  const sections = new Map<ArticleBlock, number>();
  let section = 0;
  let wasText = false;
  for (const block of blocks) {
    if (block.isHeadline && wasText) section += 1;
    wasText = !block.isHeadline;
    sections.set(block, section);
  }
  return sections;
}
