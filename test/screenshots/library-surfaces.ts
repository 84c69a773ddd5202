import type { Page } from 'puppeteer-core';
import { importFiles } from '../e2e/library/options-page.ts';
import { isSettled } from '../e2e/save/save-page.ts';
import { FLOOD_URL } from '../e2e/save/pages.ts';
import { poll } from '../browsers/poll.ts';
import { VALLEY, zipped } from '../e2e/library/valley.ts';
import { wait } from './hands.ts';
import { ALL, BOTH, DESKTOP, PHONE, type Surface } from './surface.ts';

const NARROW = { width: 360, height: 1600, scale: 1.5 };
const SAVE = { width: 1000, height: 1500, scale: 1 };
const LIBRARY = { width: 1280, height: 1400, scale: 1 };

/** A note of the reader's own, whose people the library does not know. */
const NOTE = `---
title: "Water rose twice in one week above the old mill of the Opal valley, and nobody had been warned"
publisher: The Valley Paper
published: 2024-06-02
language: en
---
Tomas Relling told the Opal Valley Authority that the gates were open. Ilse Marwig denied it in El Salvador.
`;

const rest = () => wait(300);

/** The library as it fills. What is put in stays for the surfaces after it: these come last. */
export const LIBRARY_SURFACES: readonly Surface[] = [
  { name: 'library', path: 'options.html', size: LIBRARY, looks: ALL, act: putIn },
  { name: 'library-narrow', path: 'options.html', size: NARROW, looks: BOTH, act: rest },
  { name: 'library-refused', path: 'options.html', size: DESKTOP, looks: BOTH, act: putInBad },
  {
    name: 'library-offer-failed',
    path: 'options.html',
    size: DESKTOP,
    looks: ['light'],
    act: lookAtNowhere,
  },
  { name: 'save', path: 'save.html', beside: FLOOD_URL, size: SAVE, looks: ALL, act: save },
  { name: 'save-refused', path: 'save.html?tab=999999', size: DESKTOP, looks: BOTH, act: rest },
  {
    name: 'save-narrow',
    path: 'save.html',
    beside: FLOOD_URL,
    size: NARROW,
    looks: ['light'],
    act: save,
  },
  { name: 'popup-own', path: 'popup.html', size: PHONE, looks: BOTH, act: rest },
];

async function putIn(page: Page): Promise<void> {
  await importFiles(page, { 'valley.zip': zipped(VALLEY), 'water.md': NOTE });
  await page.evaluate(() => scrollTo(0, 0));
  await wait(300);
}

async function putInBad(page: Page): Promise<void> {
  await importFiles(page, {
    'empty.md': '',
    'broken.epub': 'no zip',
    'newer.pack': 'not a pack',
    'water.md': NOTE,
  });
  await wait(300);
}

async function lookAtNowhere(page: Page): Promise<void> {
  const address = await page.waitForSelector('#library input[inputmode=url]');
  await address!.type('https://packs.example/none');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#library [role=alert]');
  await wait(300);
}

async function save(page: Page): Promise<void> {
  const tab = await page.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    FLOOD_URL,
  );
  await page.goto(`${page.url()}?tab=${tab}`);
  await poll('the article to be saved', () => isSettled(page));
  await wait(300);
}
