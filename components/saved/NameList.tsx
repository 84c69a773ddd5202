import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { NameItem } from './NameItem.tsx';
import type { NameAct, OtherNames, SavedName } from './saved-name.ts';

interface NameListProps {
  /** Its anchor. */
  id: string;
  title: string;
  why: string;
  names: readonly SavedName[];
  others: (name: SavedName) => OtherNames;
  /** The name that the last act was on; `null` when it was on none. */
  focus: EntityId | null;
  onAct: (act: NameAct) => void;
}

/** Names of an article. When one has gone with the button that had the focus, the list's title has it. */
export function NameList({ id, title, why, names, others, focus, onAct }: NameListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(names.length);
  useLayoutEffect(() => {
    const isLost = names.length < before.current && document.activeElement === document.body;
    before.current = names.length;
    if (isLost) heading.current!.focus();
  }, [names.length]);
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="why">{why}</p>
      <ul class="saved-names">
        {names.map((name) => (
          <NameItem
            key={name.id}
            name={name}
            onAct={onAct}
            others={others(name)}
            isFocused={focus === name.id}
          />
        ))}
      </ul>
    </section>
  );
}
