import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { Isolated } from '../Isolated.tsx';
import { groupsInOrder, type ResultGroups } from './result-groups.ts';
import { SourceDate } from '../statement/SourceDate.tsx';
import { say } from '../words/say.ts';
import { isNamedPublisher } from '../../data/named-publisher.ts';

interface ResultsProps {
  id: string;
  /** `null` while there is nothing to show; the empty list stays, for the field refers to it. */
  groups: ResultGroups | null;
  /** Place of the active result in the order of the screen. */
  active: number;
  onActive: (at: number) => void;
  onPick: (result: SearchResult) => void;
}

/** Results by group; the focus stays in the field, which names the active one. */
export function Results({ id, groups, active, onActive, onPick }: ResultsProps) {
  let at = 0;
  return (
    <div id={id} class="results" role="listbox" aria-label={say('results')}>
      {(groups ? groupsInOrder(groups) : []).map((kind) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p class="rubric" id={`${id}-${kind}`} role="presentation">
            {say(`group_${kind}`)}
          </p>
          {groups?.[kind].map((result) => (
            <Row
              key={at}
              id={optionId(id, at)}
              isActive={at === active}
              at={at++}
              result={result}
              onActive={onActive}
              onPick={onPick}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The element id of the result at a place, for `aria-activedescendant`. */
export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

interface RowProps {
  id: string;
  at: number;
  result: SearchResult;
  isActive: boolean;
  onActive: (at: number) => void;
  onPick: (result: SearchResult) => void;
}

function Row({ id, at, result, isActive, onActive, onPick }: RowProps) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={row}
      id={id}
      class={`result ${result.kind}`}
      role="option"
      aria-selected={isActive}
      onPointerMove={() => onActive(at)}
      onClick={() => onPick(result)}
    >
      {result.kind !== 'statement' && (
        <p class="title" dir="auto">
          {harmless(result.title)}
        </p>
      )}
      {result.kind !== 'document' && result.text !== '' && (
        <p class="text" dir="auto">
          {harmless(result.text)}
        </p>
      )}
      <ResultSource result={result} />
    </div>
  );
}

function ResultSource({ result: { publisher, published } }: { result: SearchResult }) {
  if (publisher === null) return null;
  const isNamed = isNamedPublisher(publisher);
  return (
    <p class="from">
      <Isolated>{isNamed ? publisher : say('unknownPublisher')}</Isolated>
      {', '}
      <SourceDate published={published} />
    </p>
  );
}
