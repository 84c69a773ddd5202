/** Putting a text on the clipboard, on a press. */

/**
 * Answers whether the text is on the clipboard. A page without https has no clipboard of its own, and a
 * page's policy may forbid it: then the browser's old command does it, whose event only we fill.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.debug('copy: the clipboard is closed to this document', error);
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.isTrusted) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && isCopied;
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
