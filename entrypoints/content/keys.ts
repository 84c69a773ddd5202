/** The keys that matter while reading. Only real events count. */

export interface KeyHandlers {
  /** Escape; answers whether it closed something: only then the page does not get the key. */
  escape: () => boolean;
  /** The reader types. */
  typing: () => void;
}

/** Follows the keyboard until `signal` ends. */
export function watchKeys({ escape, typing }: KeyHandlers, signal: AbortSignal): void {
  const follow = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape' && !hasModifier(event)) {
      if (!escape()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (isTyped(event)) typing();
  };
  addEventListener('keydown', follow, { capture: true, signal });
}

function isTyped(event: KeyboardEvent): boolean {
  return !hasModifier(event) && (event.key.length === 1 || event.key === 'Backspace');
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}
