/** The keys that matter while reading. Only real events count. */

/** Escape alone. */
export function isEscape(event: KeyboardEvent): boolean {
  return isReal(event) && event.key === 'Escape' && !hasModifier(event);
}

/** The reader types. */
export function isTyped(event: KeyboardEvent): boolean {
  const isLetter = event.key.length === 1 || event.key === 'Backspace';
  return isReal(event) && isLetter && !hasModifier(event);
}

const isReal = ({ isTrusted, isComposing }: KeyboardEvent): boolean => isTrusted && !isComposing;

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}
