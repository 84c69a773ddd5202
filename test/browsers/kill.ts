import type { CDPSession } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';
import type { OpenedBrowser } from './launch.ts';
import { poll } from './poll.ts';

/** Ends the extension's background, as the browser does when it sees fit. */
export function killBackground(opened: OpenedBrowser): Promise<void> {
  return opened.name === 'chromium' ? killWorker(opened) : killEventPage(opened);
}

/**
 * The driver never attaches to the worker itself: its successor would hang. The page that asks for it
 * stays until the worker has stopped: closed while it stops, it takes the whole browser with it once in
 * a hundred times, and what the driver says then is "detached Frame".
 */
async function killWorker({ openExtensionPage }: OpenedBrowser): Promise<void> {
  // A page of the extension without a script: none that would ask, and so start a successor.
  const page = await openExtensionPage('manifest.json');
  const devtools = await page.createCDPSession();
  const hasStopped = watchWorkers(devtools);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await poll('the background to stop', async () => hasStopped());
  await devtools.send('ServiceWorker.disable');
  await devtools.detach();
  await page.close();
}

/** Answers whether every worker that ran has stopped since, though it may have a successor by now. */
function watchWorkers(devtools: CDPSession): () => boolean {
  const running = new Set<string>();
  const stopped = new Set<string>();
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions)
      if (runningStatus === 'stopped') stopped.add(versionId);
      else running.add(versionId);
  });
  return () => stopped.size > 0 && [...running].every((version) => stopped.has(version));
}

/**
 * Firefox ends it by what ends an idle one, though a driver watches and a page of it is open. One that
 * has just started outlived a single order: so it is told until it has stopped.
 */
async function killEventPage({ browser, origin }: OpenedBrowser): Promise<void> {
  const extension = `WebExtensionPolicy.getByHostname('${new URL(origin).host}').extension`;
  const anyway = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
  const end = `(${extension}.terminateBackground(${anyway}), ${extension}.backgroundState)`;
  await poll(
    'the background to stop',
    async () => (await inFirefoxItself(browser, end)) === 'stopped',
  );
}
