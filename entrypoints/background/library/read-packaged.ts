import { browser } from 'wxt/browser';

/**
 * The bytes of a file that the extension brings. `what` it is begins the error.
 * @throws Error when the file is missing.
 */
export async function readPackaged(path: string, what: string): Promise<ArrayBuffer> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${what} is missing; reinstall the extension`);
  return response.arrayBuffer();
}
