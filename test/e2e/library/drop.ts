import type { Page } from 'puppeteer-core';

/** Drops files and folders on an element, as a hand does; Chromium only. */
export async function dropFiles(
  page: Page,
  selector: string,
  files: readonly string[],
): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element!.scrollIntoView();
  const { x, y, width, height } = (await element!.boundingBox())!;
  const devtools = await page.createCDPSession();
  const at = { x: x + width / 2, y: y + height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  await devtools.detach();
}
