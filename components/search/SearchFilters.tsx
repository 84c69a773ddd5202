import { ENTITY_KINDS, type FilterChoices } from '../../data/model.ts';
import {
  FILTER_NAMES,
  readTypedFilters,
  writeTypedFilter,
  type FilterName,
} from '../../data/text/typed-filters.ts';
import { languageName } from '../words/language-name.ts';
import { language } from '../words/language.ts';
import { say } from '../words/say.ts';

interface SearchFiltersProps {
  id: string;
  /** What is typed; a choice is written into it, so that both ways to filter are one. */
  text: string;
  onText: (text: string) => void;
  /** What the sources of the results offer; `null` until there are results. */
  choices: FilterChoices | null;
}

/** Narrows a search by kind, publisher, year and language. */
export function SearchFilters({ id, text, onText, choices }: SearchFiltersProps) {
  const { filters } = readTypedFilters(text);
  return (
    <div id={id} class="filters" role="group" aria-label={say('filter')}>
      {FILTER_NAMES.map((name) => (
        <Choice
          key={name}
          name={name}
          chosen={filters[name] ?? ''}
          options={optionsOf(name, choices)}
          onChange={(value) => onText(writeTypedFilter(text, name, value === '' ? null : value))}
        />
      ))}
      <p class="filter-hint">
        {say('filterHint')} <code>kind:person publisher:reuters year:2025 lang:es</code>
      </p>
    </div>
  );
}

/** What is typed for each kind of result, and the heading under which it stands. */
const RESULT_KINDS = [
  ['name', 'group_entities'],
  ['statement', 'group_statements'],
  ['document', 'group_documents'],
] as const;

type Option = readonly [value: string, label: string];

function optionsOf(name: FilterName, choices: FilterChoices | null): Option[] {
  switch (name) {
    case 'kind':
      return [
        ...RESULT_KINDS.map(([value, label]): Option => [value, say(label)]),
        ...ENTITY_KINDS.map((kind): Option => [kind, say(`kind_${kind}`)]),
      ];
    case 'publisher':
      return (choices?.publishers ?? []).map((publisher) => [publisher, publisher]);
    case 'year':
      return (choices?.years ?? []).map((year) => [year, year]);
    case 'language':
      return (choices?.languages ?? []).map((tag) => [tag, languageName(tag, language())]);
  }
}

interface ChoiceProps {
  name: FilterName;
  /** Empty for any. */
  chosen: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

function Choice({ name, chosen, options, onChange }: ChoiceProps) {
  // What was typed by hand need not be among the choices.
  const isOffered = chosen === '' || options.some(([value]) => value === chosen);
  return (
    <select
      class={chosen === '' ? 'filter' : 'filter chosen'}
      aria-label={say(`filter_${name}`)}
      value={chosen}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{say(`filter_${name}`)}</option>
      {!isOffered && <option value={chosen}>{chosen}</option>}
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
