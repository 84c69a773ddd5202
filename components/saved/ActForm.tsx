import type { ComponentChildren, TargetedEvent } from 'preact';
import { say } from '../words/say.ts';

interface ActFormProps {
  /** What it does and to what, for those who hear it. */
  label: string;
  /** Nothing can be sent: there is nothing to choose from. */
  isIdle?: boolean;
  onSend: (fields: FormData) => void;
  onLeave: (() => void) | null;
  children: ComponentChildren;
}

/** The form of one act: its fields, the button that carries it out, and the way out of it. */
export function ActForm({ label, isIdle = false, onSend, onLeave, children }: ActFormProps) {
  const send = (event: TargetedEvent<HTMLFormElement, SubmitEvent>) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  };
  return (
    <form
      class="act-form"
      aria-label={label}
      onSubmit={send}
      onKeyDown={({ key }) => key === 'Escape' && onLeave?.()}
    >
      {children}
      <p class="acts">
        {!isIdle && (
          <button type="submit" class="button">
            {onLeave ? say('nameKeep') : label}
          </button>
        )}
        {onLeave && (
          <button type="button" class="button plain" onClick={onLeave}>
            {say('cancel')}
          </button>
        )}
      </p>
    </form>
  );
}

/** A field of a form as text without room around it. */
export function textOf(fields: FormData, field: string): string {
  return String(fields.get(field) ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
