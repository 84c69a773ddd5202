import type { Page } from 'puppeteer-core';
import { DWELL_MS, GRACE_MS } from '../../../data/limits/marks.ts';
import { readMarks } from '../../browsers/marks.ts';
import { poll } from '../../browsers/poll.ts';
import type { Stage } from '../stage.ts';
import { SITE } from './pages.ts';

/** What is marked on the article, whatever its page does. */
export const MARKED = [
  'Marco Rubio',
  'El Salvador',
  'CECOT',
  'Nayib Bukele',
  'United States',
  'Human Rights Watch',
  'Cristosal',
  'Tren de Aragua',
  'Kilmar Abrego Garcia',
];

/** For what must not happen: the time in which it would, and more. */
export const CALM_MS = DWELL_MS + GRACE_MS + 300;

/** Opens a page of the site in a new tab; `first` runs before the page's own scripts. */
export async function openPage(
  { opened }: Stage,
  path: string,
  first: () => void = () => {},
): Promise<Page> {
  const page = await opened.browser.newPage();
  await page.evaluateOnNewDocument(first);
  await page.goto(SITE + path);
  return page;
}

/** Waits for the marks and answers their texts. */
export async function marksOf(page: Page): Promise<string[]> {
  const texts = async () => (await readMarks(page)).map(({ text }) => text);
  await poll('marks', async () => (await texts()).length >= MARKED.length);
  return texts();
}
