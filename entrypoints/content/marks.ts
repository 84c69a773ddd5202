/** The marks of a page: every mention found, and which of them are painted. */

import { MAX_MARKS } from '../../data/limits/marks.ts';
import type { EntityId, Mention } from '../../data/model.ts';
import type { FindMentionsAnswer, PageMarking } from '../background/api.ts';
import type { ArticleBlock } from './block.ts';
import { choosePainted } from './density.ts';
import { isConnected } from './dom.ts';
import { startPaint } from './paint.ts';
import { rangeOf } from './ranges.ts';

/** A mention as it stands on the page. */
export interface Mark {
  mention: Mention;
  block: ArticleBlock;
  range: StaticRange;
  /** What the page writes there. */
  surface: string;
  /** The reader knows the entity: the mark is not painted. */
  isKnown: boolean;
  /** How much a mark of the entity tells: see `PageMarking`. */
  worth: number;
}

/** Mentions, and how the reader wants them marked. */
export type MarkingAnswer = Pick<FindMentionsAnswer, 'mentions' | 'marking'>;

export interface Marks {
  /** The page's blocks as they are now, in reading order; marks of others go. */
  arrange(blocks: readonly ArticleBlock[]): void;
  /** Takes in what was found in blocks, in their order; of blocks not arranged it takes nothing. */
  put(blocks: readonly ArticleBlock[], answer: MarkingAnswer): void;
  /** What the reader chose; `null` before the first answer. */
  chosen(): PageMarking | null;
  /** Marks that are to be seen, in reading order. */
  painted(): readonly Mark[];
  /** Entities in reading order of their first mark, each with all its marks in reading order. */
  byEntity(): ReadonlyMap<EntityId, readonly Mark[]>;
  /** The article, in reading order. */
  blocks(): readonly ArticleBlock[];
  /** Paints the mark whose card is open, or none. */
  point(mark: Mark | null): void;
  /** Paints again what the page took away. */
  hold(): void;
}

/** No marks yet; all paint goes when `signal` ends. */
export function startMarks(signal: AbortSignal): Marks {
  const paint = startPaint('backgrounder', signal);
  const pointed = startPaint('backgrounder-open', signal);
  let byBlock = new Map<ArticleBlock, readonly Mark[]>();
  let painted: readonly Mark[] = [];
  let open: Mark | null = null;
  let marking: PageMarking | null = null;

  const all = () => [...byBlock.values()].flat().slice(0, MAX_MARKS);

  function repaint(): void {
    const now = marking ? choosePainted(byBlock, marking) : new Set<Mark>();
    for (const mark of painted) if (!now.has(mark)) paint.remove(mark.range);
    for (const mark of now) paint.add(mark.range);
    painted = [...now];
    paint.hold();
  }

  return {
    arrange(blocks) {
      byBlock = new Map(blocks.map((block) => [block, (byBlock.get(block) ?? []).filter(isFresh)]));
      repaint();
    },
    put(blocks, answer) {
      marking = answer.marking;
      blocks.forEach((block, at) => {
        const before = byBlock.get(block);
        const found = answer.mentions[at]?.flatMap((mention) => {
          const mark = before?.find((other) => isSame(other, mention)) ?? marked(block, mention);
          return mark && isFresh(mark) ? rated(mark, answer.marking) : [];
        });
        if (found && before) byBlock.set(block, found);
      });
      repaint();
    },
    chosen: () => marking,
    painted: () => painted,
    byEntity: () => Map.groupBy(all(), ({ mention }) => mention.entity),
    blocks: () => [...byBlock.keys()],
    point(mark) {
      if (open) pointed.remove(open.range);
      if (mark) pointed.add(mark.range);
      open = mark;
      pointed.hold();
    },
    hold() {
      paint.hold();
      pointed.hold();
    },
  };
}

/** Whether the page still writes there what was read. O(length of the mention's first node's part). */
export function isFresh({ range, surface }: Mark): boolean {
  const { startContainer: first, startOffset, endContainer: last, endOffset } = range;
  if (!isConnected(first) || !isConnected(last)) return false;
  const text = (first as Text).data;
  if (first === last) return text.slice(startOffset, endOffset) === surface;
  const part = text.slice(startOffset);
  return part !== '' && surface.startsWith(part) && endOffset <= (last as Text).length;
}

/** A mark that stays keeps its identity: its card may be open. */
function isSame({ mention }: Mark, { start, end, entity }: Mention): boolean {
  return mention.start === start && mention.end === end && mention.entity === entity;
}

function marked(block: ArticleBlock, mention: Mention): Mark | null {
  const range = rangeOf(block, mention.start, mention.end);
  const surface = block.text.slice(mention.start, mention.end);
  return range && { mention, block, range, surface, isKnown: false, worth: 0 };
}

function rated(mark: Mark, { known, worth }: PageMarking): Mark {
  const { entity } = mark.mention;
  return Object.assign(mark, { isKnown: known.includes(entity), worth: worth[entity] ?? 0 });
}
