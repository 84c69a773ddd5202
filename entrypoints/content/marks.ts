/** The marks of a page: every mention found, and which of them are painted. */

import { MAX_MARKS } from '../../data/limits.ts';
import type { EntityId, Mention } from '../../data/model.ts';
import type { ArticleBlock } from './block.ts';
import { isConnected } from './dom.ts';
import { startPaint } from './paint.ts';
import { rangeOf } from './ranges.ts';
import { isEarlier } from './reading-order.ts';

/** A mention as it stands on the page. */
export interface Mark {
  mention: Mention;
  block: ArticleBlock;
  range: StaticRange;
  /** What the page writes there. */
  surface: string;
}

export interface Marks {
  /** Takes in the mentions of a block; a block that was read before replaces its older self. */
  put(block: ArticleBlock, mentions: readonly Mention[]): void;
  /** Takes a block's marks away. */
  remove(block: ArticleBlock): void;
  /** Drops the marks whose text has left the page; answers whether there were any. */
  sweep(): boolean;
  /** Marks that are to be seen, in reading order. */
  painted(): readonly Mark[];
  /** Entities in reading order of their first mark, each with all its marks in reading order. */
  byEntity(): ReadonlyMap<EntityId, readonly Mark[]>;
  /** Paints the mark whose card is open, or none. */
  point(mark: Mark | null): void;
  /** Paints again what the page took away. */
  hold(): void;
}

/** No marks yet; all paint goes when `signal` ends. */
export function startMarks(signal: AbortSignal): Marks {
  const paint = startPaint('backgrounder', signal);
  const pointed = startPaint('backgrounder-open', signal);
  let marks: Mark[] = [];
  let painted: Mark[] = [];
  let open: Mark | null = null;

  function repaint(): void {
    const now = firstOfEach(marks);
    const before = new Set(painted);
    const after = new Set(now);
    for (const mark of painted) if (!after.has(mark)) paint.remove(mark.range);
    for (const mark of now) if (!before.has(mark)) paint.add(mark.range);
    painted = now;
  }

  function keep(isKept: (mark: Mark) => boolean): boolean {
    const kept = marks.filter(isKept);
    const hasDropped = kept.length < marks.length;
    marks = kept;
    if (hasDropped) repaint();
    return hasDropped;
  }

  return {
    put(block, mentions) {
      const added = mentions.flatMap((mention) => marked(block, mention) ?? []);
      if (added.length === 0) return;
      marks = merge(marks, added.slice(0, MAX_MARKS - marks.length));
      repaint();
    },
    remove: (block) => void keep((mark) => mark.block !== block),
    sweep: () => keep(isFresh),
    painted: () => painted,
    byEntity: () => Map.groupBy(marks, ({ mention }) => mention.entity),
    point(mark) {
      if (open) pointed.remove(open.range);
      if (mark) pointed.add(mark.range);
      open = mark;
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

function marked(block: ArticleBlock, mention: Mention): Mark | null {
  const range = rangeOf(block, mention.start, mention.end);
  const mark = range && {
    mention,
    block,
    range,
    surface: block.text.slice(mention.start, mention.end),
  };
  return mark && isFresh(mark) ? mark : null;
}

function firstOfEach(marks: readonly Mark[]): Mark[] {
  const seen = new Set<EntityId>();
  return marks.filter(({ mention }) => !seen.has(mention.entity) && seen.add(mention.entity));
}

/** Both lists are in reading order; a block's marks stand together, so one place is looked for. */
function merge(marks: Mark[], added: readonly Mark[]): Mark[] {
  const [first] = added;
  if (!first) return marks;
  let at = marks.length;
  while (at > 0 && isEarlier(first.range, (marks[at - 1] as Mark).range)) at -= 1;
  return marks.toSpliced(at, 0, ...added);
}
