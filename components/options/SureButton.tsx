import { useState } from 'preact/hooks';

interface SureButtonProps {
  label: string;
  /** The words on the button once it was pressed. */
  sure: string;
  /** What it is about, for those who hear it. */
  about?: string;
  class: string;
  onPress: () => void;
}

/** A button for what cannot be undone: the second press counts, and leaving it takes the first back. */
export function SureButton({ label, sure, about, class: look, onPress }: SureButtonProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class={isAsked ? `${look} sure` : look}
      onClick={() => {
        setAsked(!isAsked);
        if (isAsked) onPress();
      }}
      onBlur={() => setAsked(false)}
      onKeyDown={({ key }) => key === 'Escape' && setAsked(false)}
    >
      {isAsked ? sure : label}
      {about && <span class="unseen"> {about}</span>}
    </button>
  );
}
