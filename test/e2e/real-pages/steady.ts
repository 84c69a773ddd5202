import type { Page } from 'puppeteer-core';

/** Stops the clock and loads the dice of a page's own scripts, so that they do the same every time. */
export async function steady(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const NOW = Date.UTC(2025, 2, 17);
    const RealDate = Date;
    Date.now = () => NOW;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [NOW]),
      apply: () => new RealDate(NOW).toString(),
    });
    let seed = 1;
    Math.random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000';
  });
}
