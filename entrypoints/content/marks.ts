/** The marks of a page: every mention found, and which of them are painted. */

import { MAX_MARKS } from '../../data/limits/marks.ts';
import type { EntityId, Mention } from '../../data/model.ts';
import type { ArticleBlock } from './block.ts';
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
}

export interface Marks {
  /** The page's blocks as they are now, in reading order; marks of others go. */
  arrange(blocks: readonly ArticleBlock[]): void;
  /** Takes in the mentions of blocks, in their order; of blocks not arranged it takes none. */
  put(blocks: readonly ArticleBlock[], mentions: readonly (readonly Mention[])[]): void;
  /** Marks that are to be seen, in reading order. */
  painted(): readonly Mark[];
  /** Entities in reading order of their first mark, each with all its marks in reading order. */
  byEntity(): ReadonlyMap<EntityId, readonly Mark[]>;
  /** The article's text, a line for each block. */
  text(): string;
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

  const all = () => [...byBlock.values()].flat().slice(0, MAX_MARKS);

  function repaint(): void {
    const now = firstOfEach(all());
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
    put(blocks, mentions) {
      blocks.forEach((block, at) => {
        const found = mentions[at]?.flatMap((mention) => marked(block, mention) ?? []);
        if (found && byBlock.has(block)) byBlock.set(block, found);
      });
      repaint();
    },
    painted: () => painted,
    byEntity: () => Map.groupBy(all(), ({ mention }) => mention.entity),
    text: () => [...byBlock.keys()].map(({ text }) => text).join('\n'),
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

function firstOfEach(marks: readonly Mark[]): Set<Mark> {
  const firsts = new Map<EntityId, Mark>();
  for (const mark of marks)
    if (!firsts.has(mark.mention.entity)) firsts.set(mark.mention.entity, mark);
  return new Set(firsts.values());
}
