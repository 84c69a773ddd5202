import { useId, useState } from 'preact/hooks';
import type { FilterChoices } from '../../data/model.ts';
import { hasFilters, readTypedFilters } from '../../data/text/typed-filters.ts';
import { FilterSwitch } from './FilterSwitch.tsx';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';
import { SearchFilters } from './SearchFilters.tsx';

interface FilteredFieldProps extends Omit<SearchFieldProps, 'children'> {
  /** Something is typed, and its results are on show. */
  isSearching: boolean;
  /** What the sources of the results offer; `null` until there are results. */
  choices: FilterChoices | null;
}

/** The field, the switch at its end, and the filters, which show when asked for or when any is typed. */
export function FilteredField({ isSearching, choices, ...field }: FilteredFieldProps) {
  const { text, onText } = field;
  const id = useId();
  const [isAskedFor, askFor] = useState(false);
  const isFiltered = hasFilters(readTypedFilters(text).filters);
  const isOpen = isSearching && (isAskedFor || isFiltered);
  function choose(filtered: string) {
    // The row stays for the next choice, also when the last filter is taken back.
    askFor(true);
    onText(filtered);
  }
  return (
    <>
      <SearchField {...field}>
        {isSearching && !isFiltered && (
          <FilterSwitch controls={id} isOpen={isOpen} onPress={() => askFor(!isAskedFor)} />
        )}
      </SearchField>
      {isOpen && <SearchFilters id={id} text={text} onText={choose} choices={choices} />}
    </>
  );
}
