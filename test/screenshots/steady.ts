import type { Page } from 'puppeteer-core';

/** Puts the same words where today's date and the bytes in use stand: pictures are compared later. */
export async function steady(page: Page): Promise<void> {
  await page.evaluate(() => {
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const words = text.data
        .replaceAll(today, 'January 2, 2026')
        .replaceAll(/[\d.,]+ [kM]B used/g, '100 kB used');
      if (words !== text.data) text.data = words;
    }
  });
}
