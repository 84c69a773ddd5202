import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
}

interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  label: string;
  /** What the chosen tab shows. */
  children: ComponentChildren;
}

/** Views of one thing, of which one shows: Tab reaches the row and its view, arrows go along the row. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { tabs, chosen, onChoose, label, children } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);

  function onKeyDown(event: TargetedEvent<HTMLElement, KeyboardEvent>) {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[neighbour(event.key, at, tabs.length) ?? -1];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(next.id);
    row.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.id}`)}`)?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-view`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div class="tab-view" role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}

/** Where a key leads from a tab; `null` for a key that does not move. */
function neighbour(key: string, at: number, count: number): number | null {
  const isReversed = document.dir === 'rtl';
  switch (key) {
    case 'ArrowRight':
      return (at + (isReversed ? count - 1 : 1)) % count;
    case 'ArrowLeft':
      return (at + (isReversed ? 1 : count - 1)) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
