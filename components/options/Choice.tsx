import { useId } from 'preact/hooks';

interface ChoiceProps<Value> {
  title: string;
  /** What follows from it, in a line. */
  why: string;
  values: readonly Value[];
  chosen: Value;
  label: (value: Value) => string;
  onChoose: (value: Value) => void;
}

/** One of several values, all in sight. */
export function Choice<Value>(props: ChoiceProps<Value>) {
  const { title, why, values, chosen, label, onChoose } = props;
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={`${id}-why`}>
      <legend>{title}</legend>
      <p class="why" id={`${id}-why`}>
        {why}
      </p>
      <div class="values">
        {values.map((value) => (
          <label key={label(value)}>
            <input
              type="radio"
              name={id}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
