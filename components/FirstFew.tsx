import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatCount } from './words/count.ts';
import { say } from './words/say.ts';

export interface FirstFewProps<Item> {
  items: readonly Item[];
  /** How many show before the reader asks for the rest. */
  first: number;
  className: string;
  isOrdered?: boolean;
  render: (item: Item) => ComponentChildren;
}

/** A list that shows its first items, and all others on one press; the focus goes on to the first of those. */
export function FirstFew<Item>({
  items,
  first,
  className,
  isOrdered,
  render,
}: FirstFewProps<Item>) {
  const [isOpen, open] = useState(false);
  const firstHidden = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isOpen) firstHidden.current?.focus({ preventScroll: true });
  }, [isOpen]);
  // A button for one item more costs as much room as the item.
  const hidden = isOpen || items.length <= first + 1 ? 0 : items.length - first;
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <>
      <List class={className}>
        {items.slice(0, items.length - hidden).map((item, at) => (
          <li
            key={at}
            ref={at === first ? firstHidden : null}
            tabIndex={isOpen && at === first ? -1 : undefined}
          >
            {render(item)}
          </li>
        ))}
      </List>
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => open(true)}>
          {say('more', formatCount(hidden))}
        </button>
      )}
    </>
  );
}
