import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface KeptListProps<Item> {
  title: string;
  why: string;
  /** Stands in place of an empty list. */
  empty: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  render: (item: Item) => ComponentChildren;
  /** The words on each item's button, and what it is about, for those who hear it. */
  act: string;
  about: (item: Item) => string;
  onAct: (item: Item) => void;
}

/** Things that the reader put here, each with the way to take it out; the focus stays in the list. */
export function KeptList<Item>(props: KeptListProps<Item>) {
  const { title, why, empty, items, idOf, render, act, about, onAct } = props;
  const id = useId();
  const heading = useFocusAfterLoss(items.length);
  return (
    <div class="kept">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p class="why">{why}</p>
      {items.length === 0 ? (
        <p class="none">{empty}</p>
      ) : (
        <ul aria-labelledby={id}>
          {items.map((item) => (
            <li key={idOf(item)}>
              <div class="item">{render(item)}</div>
              <button type="button" class="act" onClick={() => onAct(item)}>
                {act}
                <span class="unseen"> {about(item)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** When an item has gone with the button that had the focus, the list's title has it. */
function useFocusAfterLoss(count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    const isLost = count < before.current && document.activeElement === document.body;
    before.current = count;
    if (isLost) heading.current?.focus();
  }, [count]);
  return heading;
}
