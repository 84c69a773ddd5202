import type { ComponentChildren, TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/say.ts';

export interface SearchFieldProps {
  text: string;
  /** Has the focus from the start, and whenever this turns true. */
  takesFocus: boolean;
  listId: string;
  activeId: string | null;
  onText: (text: string) => void;
  onKeyDown: (event: TargetedEvent<HTMLInputElement, KeyboardEvent>) => void;
  /** Stands at the end of the field. */
  children: ComponentChildren;
}

/** The field that a search is typed into; the active result is named to those who hear it. */
export function SearchField({
  text,
  takesFocus,
  listId,
  activeId,
  onText,
  onKeyDown,
  children,
}: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <div class="search-line">
      <input
        ref={field}
        class="search-field"
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="go"
        aria-label={say('searchLibrary')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={listId}
        aria-expanded={activeId !== null}
        aria-activedescendant={activeId ?? undefined}
        placeholder={say('searchHint')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  );
}
