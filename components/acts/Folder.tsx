import type { ComponentChildren } from 'preact';
import type { Desk } from './desk.ts';

interface FolderProps {
  desk: Desk;
  /** Tells this folder from the others of the card. */
  name: string;
  /** What its button is called. */
  label: string;
  children: ComponentChildren;
}

/** The button that unfolds acts. */
export function FolderButton({ desk, name, label }: Omit<FolderProps, 'children'>) {
  const isOpen = desk.open === name;
  return (
    <button
      type="button"
      class="tool more-acts"
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      onClick={() => desk.setOpen(isOpen ? null : name)}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 8h.01M8 8h.01M13 8h.01" />
      </svg>
    </button>
  );
}

/** Acts, while they are unfolded. */
export function Folder({ desk, name, label, children }: FolderProps) {
  if (desk.open !== name) return null;
  return (
    <div class="acts" role="group" aria-label={label}>
      {children}
    </div>
  );
}
