import { say } from '../words/say.ts';

interface FilterSwitchProps {
  /** Id of the filters. */
  controls: string;
  isOpen: boolean;
  onPress: () => void;
}

/** Shows and hides the filters of a search. */
export function FilterSwitch({ controls, isOpen, onPress }: FilterSwitchProps) {
  return (
    <button
      type="button"
      class="filter-switch"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onPress}
    >
      {say('filter')}
    </button>
  );
}
