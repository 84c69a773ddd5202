/** Whether a key presses what has the focus, as it would a button; the page then does not scroll for it. */
export function isPressKey(event: KeyboardEvent): boolean {
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (isPress) event.preventDefault();
  return isPress;
}
