import type { Page } from 'puppeteer-core';
import type { Look, Size } from './dress.ts';
import type { Say } from './in-language.ts';
import { hoverMark, pressInCard, scrollCard, wait } from './hands.ts';

export interface Surface {
  name: string;
  /** A page of the extension. */
  path: string;
  /** `e2e`, which holds the permission for all sites, when not given. */
  build?: 'store' | 'e2e';
  size: Size;
  looks: readonly Look[];
  /** Brings the page into the state to be pictured; `say` has the words that stand on its buttons. */
  act: (page: Page, say: Say) => Promise<void>;
}

const ALL: readonly Look[] = ['light', 'dark', 'forced'];
const BOTH: readonly Look[] = ['light', 'dark'];
const DESKTOP = { width: 1280, height: 860 };
const README = { width: 860, height: 720, scale: 1.5 };
const PHONE = { width: 320, height: 640 };
const POPUP = { width: 400, height: 580 };
const DOCUMENT = 'ap-2025-03-16-what-to-know-mega-prison';

const type = (text: string) => async (page: Page) => {
  await page.type('input', text);
  await page.waitForFunction(() => document.querySelector('[role=option], .search .notice'));
  await wait(100);
};
const hover = (name: string) => (page: Page) => hoverMark(page, name);
const rest = () => wait(300);

export const SURFACES: readonly Surface[] = [
  { name: 'welcome', path: 'welcome.html', size: DESKTOP, looks: ALL, act: rest },
  {
    name: 'welcome-off',
    path: 'welcome.html',
    build: 'store',
    size: DESKTOP,
    looks: ALL,
    act: rest,
  },
  { name: 'readme', path: 'welcome.html', size: README, looks: ['light'], act: readme },
  { name: 'welcome-phone', path: 'welcome.html', size: PHONE, looks: BOTH, act: rest },
  { name: 'card', path: 'welcome.html', size: DESKTOP, looks: ALL, act: hover('CECOT') },
  {
    name: 'card-person',
    path: 'welcome.html',
    size: DESKTOP,
    looks: BOTH,
    act: hover('Marco Rubio'),
  },
  { name: 'card-phone', path: 'welcome.html', size: PHONE, looks: BOTH, act: hover('CECOT') },
  { name: 'card-differ', path: 'welcome.html', size: DESKTOP, looks: ALL, act: differ },
  { name: 'card-foot', path: 'welcome.html', size: DESKTOP, looks: BOTH, act: foot },
  { name: 'card-back', path: 'welcome.html', size: DESKTOP, looks: BOTH, act: back },
  { name: 'card-acts', path: 'welcome.html', size: DESKTOP, looks: ALL, act: cardActs },
  { name: 'card-report', path: 'welcome.html', size: DESKTOP, looks: BOTH, act: cardReport },
  { name: 'statement-acts', path: 'welcome.html', size: DESKTOP, looks: ALL, act: statementActs },
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
  {
    name: 'reader',
    path: `reader.html?document=${DOCUMENT}&sentence=8`,
    size: DESKTOP,
    looks: ALL,
    act: rest,
  },
  {
    name: 'reader-top',
    path: 'reader.html?document=seed-000-offer',
    size: DESKTOP,
    looks: BOTH,
    act: rest,
  },
  {
    name: 'reader-phone',
    path: `reader.html?document=${DOCUMENT}&sentence=8`,
    size: PHONE,
    looks: BOTH,
    act: rest,
  },
  {
    name: 'reader-unknown',
    path: 'reader.html?document=none',
    size: DESKTOP,
    looks: ['light'],
    act: rest,
  },
  { name: 'options', path: 'options.html', size: DESKTOP, looks: ALL, act: rest },
  { name: 'options-phone', path: 'options.html', size: PHONE, looks: BOTH, act: rest },
];

/** Headline, marks and a card in one picture. */
async function readme(page: Page): Promise<void> {
  await hoverMark(page, 'Nayib Bukele', 'h2');
}

async function differ(page: Page): Promise<void> {
  await hoverMark(page, 'CECOT');
  await scrollCard(page, 640);
}

async function foot(page: Page): Promise<void> {
  await hoverMark(page, 'CECOT');
  await scrollCard(page, 100_000);
}

async function back(page: Page): Promise<void> {
  await hoverMark(page, 'CECOT');
  await scrollCard(page, 100_000);
  await pressInCard(page, 'Nayib Bukele');
}

async function cardActs(page: Page, say: Say): Promise<void> {
  await hoverMark(page, 'CECOT');
  await pressInCard(page, say('cardActs'));
}

async function cardReport(page: Page, say: Say): Promise<void> {
  await cardActs(page, say);
  await pressInCard(page, say('wrongOrUnhelpful'));
}

async function statementActs(page: Page, say: Say): Promise<void> {
  await hoverMark(page, 'CECOT');
  await pressInCard(page, say('statementActs'));
  await pressInCard(page, say('format_markdown'));
}

async function popupCard(page: Page): Promise<void> {
  await type('cecot')(page);
  await page.keyboard.press('Enter');
  await wait(400);
}
