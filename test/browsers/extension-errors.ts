/**
 * What goes wrong inside the extension, wherever it runs: the browser itself keeps the list, so no
 * debugger hangs on the background.
 */

import { inFirefoxItself } from './firefox-itself.ts';
import type { OpenedBrowser } from './launch.ts';

/** Answers the errors of background, in-page scripts and pages since the start, as lines. */
export type ReadErrors = () => Promise<string[]>;

/** Begins to keep the extension's errors; of Firefox's only the uncaught ones can be had. */
export function keepExtensionErrors(opened: OpenedBrowser): Promise<ReadErrors> {
  return opened.name === 'chromium' ? keepInChromium(opened) : keepInFirefox(opened);
}

/** The part used here of what Chromium offers to its own page of extensions. */
interface OwnChrome {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: RuntimeError[] }>;
  };
}

interface RuntimeError {
  message: string;
  severity: string;
  source: string;
  contextUrl: string;
}

async function keepInChromium({ browser, origin }: OpenedBrowser): Promise<ReadErrors> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as OwnChrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  const read = (id: string) =>
    page.evaluate(async (extension) => {
      const { developerPrivate } = chrome as unknown as OwnChrome;
      return (await developerPrivate.getExtensionInfo(extension)).runtimeErrors;
    }, id);
  return async () =>
    (await read(new URL(origin).host))
      .filter(({ severity }) => severity === 'ERROR')
      .map(({ message, source, contextUrl }) => `${message} (${source} in ${contextUrl})`);
}

/** Firefox's own remark when a page closes that waits for an answer; no code can prevent it. */
const CLOSED_WHILE_WAITING = 'Promise rejected after context unloaded';

/** Firefox's list holds those of all pages; ours name the extension's address. */
async function keepInFirefox({ browser, origin }: OpenedBrowser): Promise<ReadErrors> {
  const read = () =>
    inFirefoxItself<string[]>(
      browser,
      'Services.console.getMessageArray().map((each) => String(each.message ?? each))',
    );
  await inFirefoxItself(browser, 'Services.console.reset()');
  return async () =>
    (await read()).filter(
      (line) =>
        line.startsWith('[JavaScript Error') &&
        line.includes(origin) &&
        !line.includes(CLOSED_WHILE_WAITING),
    );
}
