import { useLayoutEffect, useRef } from 'preact/hooks';
import { MAX_NAME_CHARS } from '../../data/limits/import.ts';

interface NameFieldProps {
  label: string;
  /** In the form's data. */
  field: string;
  text: string;
  /** It has the focus as soon as it is there, its text selected. */
  isFirst?: boolean;
}

/** A name to be typed. */
export function NameField({ label, field, text, isFirst = false }: NameFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isFirst) input.current!.select();
    if (isFirst) input.current!.focus();
  }, []);
  return (
    <label>
      {label}
      <input
        ref={input}
        class="field"
        name={field}
        type="text"
        defaultValue={text}
        required
        pattern=".*\S.*"
        maxLength={MAX_NAME_CHARS}
        autocomplete="off"
        dir="auto"
      />
    </label>
  );
}
