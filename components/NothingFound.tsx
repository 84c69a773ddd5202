import type { ComponentChildren } from 'preact';
import { hasFilters, readTypedFilters, withoutFilters } from '../data/text/typed-filters.ts';
import { say } from './words/say.ts';

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
  return (
    <div class="notice">
      <p>
        {say('nothingFound')} <bdi>“{searched}”</bdi>.
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
