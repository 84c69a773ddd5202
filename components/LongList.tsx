/**
 * A list of thousands of which only what is near the window is in the document. Rows come and go in
 * chunks; a chunk that is away leaves its height behind, so that nothing moves.
 */

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CHUNK_AHEAD_PX, CHUNK_ROWS } from '../data/limits/panel.ts';

interface LongListProps<Item> {
  items: readonly Item[];
  className: string;
  /** Id of the element that names the list. */
  labelledBy?: string;
  /** Height of a row before one was measured, in CSS pixels. */
  rowHeight: number;
  render: (item: Item) => ComponentChildren;
  keyOf: (item: Item) => string;
}

/** All items as a list; each says which of how many it is, present or not. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, className, labelledBy } = props;
  const starts = Array.from(
    { length: Math.ceil(items.length / CHUNK_ROWS) },
    (_, chunk) => chunk * CHUNK_ROWS,
  );
  return (
    <div class={className} role="list" aria-labelledby={labelledBy}>
      {starts.map((start) => (
        <Chunk key={start} start={start} {...props} />
      ))}
    </div>
  );
}

function Chunk<Item>({
  items,
  start,
  rowHeight,
  render,
  keyOf,
}: LongListProps<Item> & { start: number }) {
  const rows = items.slice(start, start + CHUNK_ROWS);
  const { element, isNear, height } = useNearness(start === 0, rows.length * rowHeight);
  return (
    <div class="chunk" role="presentation" ref={element}>
      {isNear ? (
        rows.map((item, at) => (
          <div
            key={keyOf(item)}
            class="row"
            role="listitem"
            aria-posinset={start + at + 1}
            aria-setsize={items.length}
          >
            {render(item)}
          </div>
        ))
      ) : (
        <div role="presentation" style={{ blockSize: `${height}px` }} />
      )}
    </div>
  );
}

/** Whether an element is near the window, or has the focus; and the height it had when it last was. */
function useNearness(isFirst: boolean, guess: number) {
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isFirst);
  const height = useRef(guess);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        const hasFocus = observed.contains(document.activeElement);
        // A hidden list measures nothing and keeps what it has.
        if (entry.boundingClientRect.width === 0) return;
        if (!entry.isIntersecting && !hasFocus) height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting || hasFocus);
      },
      { rootMargin: `${CHUNK_AHEAD_PX}px 0px` },
    );
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return { element, isNear, height: height.current };
}
