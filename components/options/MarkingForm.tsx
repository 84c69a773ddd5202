import { DENSITIES, MARK_LIMITS, type Marking } from '../../data/choices.ts';
import { formatCount } from '../words/count.ts';
import { say } from '../words/say.ts';
import { Choice } from './Choice.tsx';

interface MarkingFormProps {
  marking: Marking;
  onChange: (marking: Marking) => void;
}

/** How densely names are marked. */
export function MarkingForm({ marking, onChange }: MarkingFormProps) {
  return (
    <>
      <Choice
        title={say('optionsDensity')}
        why={say('optionsDensityWhy')}
        values={DENSITIES}
        chosen={marking.density}
        label={(density) => say(`density_${density}`)}
        onChoose={(density) => onChange({ ...marking, density })}
      />
      <Choice
        title={say('optionsLimit')}
        why={say('optionsLimitWhy')}
        values={MARK_LIMITS}
        chosen={marking.limit}
        label={(limit) => (limit === null ? say('optionsNoLimit') : formatCount(limit))}
        onChoose={(limit) => onChange({ ...marking, limit })}
      />
    </>
  );
}
