import type { Page } from 'puppeteer-core';
import { dress, type Look } from '../screenshots/dress.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import type { OpenedBrowser } from './launch.ts';
import { poll } from './poll.ts';

const DARK = 0;
const LIGHT = 1;

/** Looks that each browser can be given by a driver. */
export const LOOKS: Record<OpenedBrowser['name'], readonly Look[]> = {
  chromium: ['light', 'dark', 'forced'],
  firefox: ['light', 'dark'],
};

/** Shows a page as a reader has it who prefers this look; in Firefox that holds for every page. */
export async function setLook(
  { name, browser }: OpenedBrowser,
  page: Page,
  look: Look,
): Promise<void> {
  if (name === 'chromium') return dress(page, look, { width: 1280, height: 800, scale: 1 });
  const value = look === 'dark' ? DARK : LIGHT;
  await inFirefoxItself(
    browser,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  );
  await poll(`a ${look} look`, () =>
    page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, look),
  );
}
