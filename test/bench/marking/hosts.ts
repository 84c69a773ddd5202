/** Two hosts alike: the extension reads one, and is switched off on the other. */

import { askFrom } from '../../browsers/ask.ts';
import type { Stage } from '../../e2e/stage.ts';

export const READ_HOST = 'read.test';
export const BARE_HOST = 'bare.test';
/** The extension's own world in a page, by its name in the browser's trace. */
export const OUR_WORLD = 'Backgrounder';

/** Has the extension leave the second host alone. */
export async function switchOffBare({ opened }: Stage): Promise<void> {
  const popup = await opened.openExtensionPage('popup.html');
  await askFrom(popup, 'setSite', { host: BARE_HOST, on: false });
  await popup.close();
}
