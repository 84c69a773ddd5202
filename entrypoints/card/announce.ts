/** Telling those who hear the page where they are, without a node in it. */

interface WithNotify {
  ariaNotify?: (announcement: string) => void;
}

/**
 * Has a screen reader say a text. Through the browser's own call, for a live region would have to stand
 * in the page beforehand; where it is missing (Chromium before 141, Firefox before 150), the card says
 * the name when it opens.
 */
export function announce(text: string): void {
  (Document.prototype as WithNotify).ariaNotify?.call(document, text);
}
