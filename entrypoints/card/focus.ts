/** The focus, lent to a card that was opened by key. */

import type { CardHost } from './card-host.ts';

const readActive = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get;

/** Remembers where the focus is, and gives it back when `signal` ends, if the card has it then. */
export function borrowFocus({ host }: CardHost, signal: AbortSignal): void {
  const lender = focused();
  // Capturing: the host is still in the page, whoever else listens.
  signal.addEventListener('abort', () => {
    const isLost = outermost() === host || outermost() === null || outermost() === document.body;
    if (isLost && lender?.isConnected) lender.focus({ preventScroll: true });
  });
}

function outermost(): Element | null {
  return (readActive?.call(document) as Element | null) ?? null;
}

/** The focused element, inside open shadow roots too. */
function focused(): HTMLElement | null {
  let element = outermost();
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}
