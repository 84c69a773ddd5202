import type { ComponentChildren } from 'preact';
import { hasFilters, readTypedFilters, withoutFilters } from '../../data/text/typed-filters.ts';
import { say } from '../words/say.ts';

/** Stands in the words for what was searched for, which has an element of its own. */
const BLANK = '\n';

interface NothingFoundProps {
  /** What was searched for. */
  searched: string;
  /** What stands in the field now. */
  text: string;
  onText: (text: string) => void;
  /** What there is to find. */
  children?: ComponentChildren;
}

/** Says that a search found nothing, offers to drop its filters, and what the library has. */
export function NothingFound({ searched, text, onText, children }: NothingFoundProps) {
  const [before, behind] = say('nothingFound', BLANK).split(BLANK);
  return (
    <div class="notice">
      <p>
        {before}
        <bdi>{searched}</bdi>
        {behind}
      </p>
      {hasFilters(readTypedFilters(text).filters) && (
        <button type="button" class="link" onClick={() => onText(withoutFilters(text))}>
          {say('withoutFilters')}
        </button>
      )}
      {children}
    </div>
  );
}
