import type { OpenedBrowser } from './launch.ts';

/**
 * Ends the extension's background, as the browser does when it sees fit; Chromium only. The driver
 * never attaches to the worker itself: its successor would hang.
 */
export async function killBackground({ openExtensionPage }: OpenedBrowser): Promise<void> {
  // A page of the extension without a script: none that would ask, and so start a successor.
  const page = await openExtensionPage('manifest.json');
  const devtools = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
