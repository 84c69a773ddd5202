import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser } from './open-lab.ts';

describe.each(['chromium', 'firefox'] as const)('the life of the script in %s', (name) => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab(name)));
  afterAll(() => browser.close());

  test('begins once, however often it is injected', async () => {
    const lab = await browser.open(anArticle(), { isIdle: true });

    expect(await lab.inLab((page) => page.beginLives(5))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('ends by itself when the extension has gone, and may begin anew', async () => {
    const lab = await browser.open(anArticle(), { isIdle: true });
    await lab.inLab((page) => page.beginLives(1));

    await lab.inLab((page) => void (page.control.isInstalled = false));
    await poll('its end', () => lab.inLab((page) => page.control.isOver));
    await lab.inLab((page) => void (page.control.isInstalled = true));

    expect(await lab.inLab((page) => page.beginLives(2))).toEqual([true, false]);
  });
});
