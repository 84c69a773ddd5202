/**
 * `npm run demo`: builds the extension and opens it on its demo article. Without a display it says
 * in words what it found, and leaves pictures.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Mention, QuotedStatement } from '../data/model.ts';
import { askFrom } from './browsers/ask.ts';
import { pointAt, waitForCard } from './browsers/card.ts';
import { obtainBrowser } from './browsers/fetch.ts';
import { findBrowser, type BrowserName } from './browsers/find.ts';
import { builtExtension, openBrowser, type OpenedBrowser } from './browsers/launch.ts';
import { readMarks } from './browsers/marks.ts';
import { poll } from './browsers/poll.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PICTURES = '.output/demo';
const STATEMENTS_SHOWN = 12;

const name = chooseBrowser();
build(name === 'chromium' ? 'chrome' : 'firefox');
if (hasDisplay()) await showWindow(name);
else await tell(name);

function chooseBrowser(): BrowserName {
  if (findBrowser('chromium')) return 'chromium';
  if (findBrowser('firefox')) return 'firefox';
  obtainBrowser('chromium');
  return 'chromium';
}

function build(target: 'chrome' | 'firefox'): void {
  const parameters = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target];
  const { status } = spawnSync(process.execPath, parameters, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('demo: the build failed; its message stands above');
}

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The extension opens its welcome page by itself when it is installed. */
async function showWindow(browser: BrowserName): Promise<void> {
  const opened = await openBrowser(browser, {
    extension: builtExtension(browser, 'store'),
    isVisible: true,
  });
  console.log('Rest the pointer on an underlined name. Close the window to end.');
  await new Promise((done) => opened.browser.once('disconnected', done));
  await opened.close();
}

async function tell(browser: BrowserName): Promise<void> {
  const opened = await openBrowser(browser, { extension: builtExtension(browser, 'store') });
  try {
    mkdirSync(join(ROOT, PICTURES), { recursive: true });
    await tellOf(opened);
  } finally {
    await opened.close();
  }
}

async function tellOf({ browser, waitForExtensionPage }: OpenedBrowser): Promise<void> {
  console.log(`\nThe demo article in ${await browser.version()}, headless.\n\nMarked:`);
  const page = await waitForExtensionPage('welcome.html');
  await poll('marks on the demo article', async () => (await readMarks(page)).length > 0);
  await picture(page, 'article.png');
  const meanings = await meaningsOn(page);
  for (const { text } of await readMarks(page)) console.log(`  ${text} -> ${meanings.get(text)}`);
  await pointAt(page, 'CECOT');
  await waitForCard(page, 'CECOT');
  await picture(page, 'card.png');
  await tellCard(page);
}

/** What each marked text means, from the same question that the page asks. */
async function meaningsOn(page: Page): Promise<Map<string, string>> {
  const texts = await page.$$eval('article :is(h1, h2, h3, p)', (all) =>
    all.map((element) => element.textContent),
  );
  const blocks = texts.map((text) => ({ text }));
  const request = { blocks, language: 'en', established: [] };
  const { mentions } = await askFrom(page, 'findMentions', request);
  const meaning = (found: Mention, text: string): [string, string] => [
    text.slice(found.start, found.end),
    `${found.name} (${found.entity})`,
  ];
  return new Map(
    mentions.flatMap((found, at) => found.map((mention) => meaning(mention, texts[at] ?? ''))),
  );
}

async function tellCard(page: Page): Promise<void> {
  const request = { entity: 'cecot', near: '', pageEntities: [], article: null };
  const card = await askFrom(page, 'getCard', request);
  if (!card) throw new Error('demo: the library has no card for CECOT; run `npm test`');
  const { entity, definition, statements, disagreements, asOf } = card;
  console.log(`\n${entity.name}, ${entity.label ?? entity.kind} (as of ${asOf ?? 'unknown'})`);
  const shown = [definition, ...statements].filter((statement) => statement !== null);
  for (const statement of shown.slice(0, STATEMENTS_SHOWN)) console.log(line(statement));
  const rest = shown.length - STATEMENTS_SHOWN;
  if (rest > 0) console.log(`  … and ${rest} more`);
  for (const { question, positions } of disagreements)
    console.log(`  ? ${question} ${positions.map(({ answer }) => answer).join(' / ')}`);
}

function line({ text, voices, publisher, published }: QuotedStatement): string {
  const voice = voices.map((speaker) => speaker.name).join(', ');
  const source = `${publisher}, ${published ?? 'undated'}`;
  return `  “${text}”\n    ${voice ? `${voice}, cited by ${source}` : source}`;
}

/** The viewport as it is: to measure the whole page, the driver would resize it and close the card. */
async function picture(page: Page, file: string): Promise<void> {
  const path = join(PICTURES, file) as `${string}.png`;
  await page.screenshot({
    path: join(ROOT, path) as `${string}.png`,
    captureBeyondViewport: false,
  });
  console.log(`  picture: ${path}`);
}
