import { useId } from 'preact/hooks';

interface CheckProps {
  label: string;
  /** What it is about, for those who hear it. */
  about?: string;
  /** What follows from it, in a line. */
  why?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A box to tick. */
export function Check({ label, about, why, isOn, onChange }: CheckProps) {
  const id = useId();
  return (
    <div class="check">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={why ? id : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>
          {label}
          {about && <span class="unseen"> {about}</span>}
        </span>
      </label>
      {why && (
        <p class="why" id={id}>
          {why}
        </p>
      )}
    </div>
  );
}
