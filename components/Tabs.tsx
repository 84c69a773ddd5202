import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { moveAmong } from './move-among.ts';

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
    const to = moveAmong(event.key, { at, count: tabs.length }, arrows());
    const next = tabs[to ?? -1];
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

/** The arrows that lead back and on along a row of tabs. */
function arrows(): readonly [back: string, on: string] {
  return document.dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
}
