import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../data/model.ts';
import { inScreenOrder, moveActive, type ResultGroups } from './result-groups.ts';
import { optionId, Results } from './Results.tsx';
import { useSearch } from './use-search.ts';
import { sayCount } from './words/count.ts';
import { say } from './words/say.ts';

export interface SearchBoxProps {
  text: string;
  onText: (text: string) => void;
  /** Answers typed words; must keep its identity between renderings. */
  search: (text: string) => Promise<ResultGroups>;
  onPick: (result: SearchResult) => void;
  /** Something else stands in front: the results are folded away, the field stays. */
  isAside: boolean;
  /** Whether the field has the focus from the start, and whenever nothing stands in front. */
  takesFocus?: boolean;
  /** Stands below the field when nothing was found. */
  children?: ComponentChildren;
}

/** A field that searches while one types, and its results: arrow keys go through them, Enter takes one. */
export function SearchBox(props: SearchBoxProps) {
  const { text, onText, search, onPick, isAside, takesFocus = true, children } = props;
  const listId = useId();
  const state = useSearch(text, search);
  const groups = state.kind === 'answered' && !isAside ? state.answer : null;
  const results = groups ? inScreenOrder(groups) : [];
  const [active, setActive] = useState(0);
  const answer = state.kind === 'answered' ? state.answer : null;
  useEffect(() => setActive(0), [answer]);

  function onKeyDown(event: TargetedEvent<HTMLInputElement, KeyboardEvent>) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const picked = results[active];
    const next = moveActive(event.key, active, results.length);
    if (event.key === 'Enter' && picked) onPick(picked);
    else if (event.key === 'Escape' && text !== '') onText('');
    else if (next !== null) setActive(next);
    else return;
    event.preventDefault();
  }

  return (
    <div class="search" role="search">
      <SearchField
        text={text}
        takesFocus={takesFocus && !isAside}
        listId={listId}
        activeId={results[active] ? optionId(listId, active) : null}
        onText={onText}
        onKeyDown={onKeyDown}
      />
      <p class="unseen" role="status">
        {groups && sayCount('resultCount', results.length)}
      </p>
      <Results id={listId} groups={groups} active={active} onActive={setActive} onPick={onPick} />
      {state.kind === 'failed' && <p class="notice">{say('searchFailed')}</p>}
      {state.kind === 'answered' && groups && results.length === 0 && (
        <div class="notice">
          <p>
            {say('nothingFound')} <bdi>“{state.text}”</bdi>.
          </p>
          {children}
        </div>
      )}
    </div>
  );
}

interface SearchFieldProps {
  text: string;
  takesFocus: boolean;
  listId: string;
  activeId: string | null;
  onText: (text: string) => void;
  onKeyDown: (event: TargetedEvent<HTMLInputElement, KeyboardEvent>) => void;
}

function SearchField({ text, takesFocus, listId, activeId, onText, onKeyDown }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
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
  );
}
