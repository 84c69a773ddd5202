import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../data/model.ts';
import { FilteredField } from './FilteredField.tsx';
import { NothingFound } from './NothingFound.tsx';
import { moveAmong } from '../move-among.ts';
import { inScreenOrder, type ResultGroups } from './result-groups.ts';
import { ResultCount } from './ResultCount.tsx';
import { optionId, Results } from './Results.tsx';
import { useSearch } from './use-search.ts';
import { say } from '../words/say.ts';

const UP_AND_DOWN = ['ArrowUp', 'ArrowDown'] as const;

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

/**
 * A field that searches while one types, and its results: arrow keys go through them, Enter takes one.
 * Pressed before the words typed last are answered, Enter takes the first result of that answer.
 */
export function SearchBox(props: SearchBoxProps) {
  const { text, onText, search, onPick, isAside, takesFocus = true, children } = props;
  const listId = useId();
  const state = useSearch(text, search);
  const answer = state.kind === 'answered' ? state.answer : null;
  const groups = isAside ? null : answer;
  const results = groups ? inScreenOrder(groups) : [];
  const [active, setActive] = useState(0);
  const isOfText = state.kind === 'answered' && state.text === text.trim();
  const takesFirst = useRef(false);
  useEffect(() => setActive(0), [answer]);
  // Before the next key, which may be Enter.
  useLayoutEffect(() => {
    takesFirst.current = false;
  }, [text]);
  useEffect(() => {
    if (!takesFirst.current || !isOfText) return;
    takesFirst.current = false;
    if (results[0]) onPick(results[0]);
  }, [answer]);

  function onKeyDown(event: TargetedEvent<HTMLInputElement, KeyboardEvent>) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const picked = results[active];
    const next = moveAmong(event.key, { at: active, count: results.length }, UP_AND_DOWN);
    if (event.key === 'Enter' && picked && (isOfText || active > 0)) onPick(picked);
    else if (event.key === 'Enter' && text.trim() !== '' && !isOfText) takesFirst.current = true;
    else if (event.key === 'Escape' && text !== '') onText('');
    else if (next !== null) setActive(next);
    else return;
    event.preventDefault();
  }

  const activeId = results[active] ? optionId(listId, active) : null;
  const isSearching = !isAside && text.trim() !== '';
  return (
    <div class="search" role="search">
      <FilteredField
        text={text}
        onText={onText}
        isSearching={isSearching}
        choices={answer?.choices ?? null}
        takesFocus={takesFocus && !isAside}
        listId={listId}
        activeId={activeId}
        onKeyDown={onKeyDown}
      />
      <ResultCount count={groups && results.length} />
      <Results id={listId} groups={groups} active={active} onActive={setActive} onPick={onPick} />
      {state.kind === 'failed' && <p class="notice">{say('searchFailed')}</p>}
      {state.kind === 'answered' && groups && results.length === 0 && (
        <NothingFound searched={state.text} text={text} onText={onText}>
          {children}
        </NothingFound>
      )}
    </div>
  );
}
