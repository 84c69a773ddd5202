import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import { anArticle, openLab, type LabBrowser } from './open-lab.ts';

// No driver makes a telephone of Firefox.
describe('on a telephone', () => {
  let browser: LabBrowser;
  beforeAll(async () => void (browser = await openLab('chromium')));
  afterAll(() => browser.close());

  /** The sheet that a tap opens, with the sizes of its buttons on the screen. */
  async function tapped(head: string) {
    const lab = await browser.open(anArticle({ head }));
    const { page } = lab;
    // Puppeteer's own way would load the page anew.
    const telephone = { width: 360, height: 640, deviceScaleFactor: 2, mobile: true };
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setDeviceMetricsOverride', telephone);
    const mark = await poll('the mark', () => lab.inLab((each) => each.boxOf('CECOT')));
    await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
    const { box } = await lab.cardOf('CECOT');
    const seen = await page.evaluate(() => visualViewport!.scale);
    const buttons = await lab.inLab((each) => each.buttonBoxes());
    return { box, seen, heights: buttons.map(({ height }) => Math.round(height * seen)) };
  }

  test('a sheet is as large on a page that is wider than the screen', async () => {
    const fitting = await tapped(
      '<meta name="viewport" content="width=device-width">' +
        '<style>body { width: auto !important; margin: 16px !important }</style>',
    );
    const wide = await tapped('');

    expect(wide.seen).toBeLessThan(0.5);
    expect(Math.round(wide.box.width * wide.seen)).toBe(Math.round(fitting.box.width));
    expect(wide.heights).toEqual(fitting.heights);
  });
});
