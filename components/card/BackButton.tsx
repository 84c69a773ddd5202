import { say } from '../words/say.ts';

/** The way back to what a card, or a list in its place, was opened from. */
export function BackButton({ onBack }: { onBack: () => void }) {
  return (
    <button type="button" class="tool back" onClick={onBack}>
      <svg class="icon arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M9.5 3.5L5 8l4.5 4.5" />
      </svg>
      {say('back')}
    </button>
  );
}
