import type { Page } from 'puppeteer-core';
import { wait } from './hands.ts';
import { ALL, BOTH, PHONE, type Surface } from './surface.ts';

const POPUP = { width: 400, height: 580 };

const type = (text: string) => async (page: Page) => {
  await page.type('input', text);
  await page.waitForFunction(() => document.querySelector('[role=option], .search .notice'));
  await wait(100);
};
const rest = () => wait(300);

/** The popup, and what it finds. */
export const SEARCH_SURFACES: readonly Surface[] = [
  { name: 'popup', path: 'popup.html', size: POPUP, looks: ALL, act: rest },
  { name: 'popup-search', path: 'popup.html', size: POPUP, looks: ALL, act: type('bukele') },
  {
    name: 'popup-question',
    path: 'popup.html',
    size: POPUP,
    looks: BOTH,
    act: type('how many people in cecot'),
  },
  {
    name: 'popup-filters',
    path: 'popup.html',
    size: POPUP,
    looks: ALL,
    act: type('cecot year:2025 lang:es '),
  },
  {
    name: 'popup-filters-none',
    path: 'popup.html',
    size: POPUP,
    looks: ['light'],
    act: type('cecot year:1999 '),
  },
  {
    name: 'popup-narrow',
    path: 'popup.html',
    size: PHONE,
    looks: BOTH,
    act: type('cecot lang:es '),
  },
  { name: 'popup-none', path: 'popup.html', size: POPUP, looks: BOTH, act: type('qqqq') },
  { name: 'popup-card', path: 'popup.html', size: POPUP, looks: BOTH, act: popupCard },
];

async function popupCard(page: Page): Promise<void> {
  await type('cecot')(page);
  await page.keyboard.press('Enter');
  await wait(400);
}
