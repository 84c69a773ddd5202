/** Opens a browser with the built extension, on a fresh or kept profile, without a way out of the machine. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { obtainBrowser } from './fetch.ts';
import type { BrowserName } from './find.ts';
import { openExtensionPage, waitForExtensionPage } from './extension-page.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch-options.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface OpenedBrowser {
  name: BrowserName;
  browser: Browser;
  profile: string;
  /** `chrome-extension://ID` or `moz-extension://ID`; empty without an extension. */
  origin: string;
  /** Opens a page of the extension, `popup.html` say, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Waits for a page that the extension opens by itself. */
  waitForExtensionPage(path: string): Promise<Page>;
  /** Ends the browser, and removes the profile unless it was given. */
  close(): Promise<void>;
}

/** The folder that `npm run build` or `npm run build:e2e` wrote. */
export function builtExtension(name: BrowserName, mode: 'store' | 'e2e'): string {
  const folder = `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3${mode === 'e2e' ? '-e2e' : ''}`;
  const path = join(ROOT, '.output', folder);
  if (existsSync(join(path, 'manifest.json'))) return path;
  const command = mode === 'e2e' ? 'npm run build:e2e' : 'npm run build';
  throw new Error(`browsers: .output/${folder} is not built; run \`${command}\``);
}

/** Finds or fetches the browser and opens it. */
export async function openBrowser(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<OpenedBrowser> {
  const program = obtainBrowser(name);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const { browser, origin } = await launch(program, profile, options);
  return {
    name,
    browser,
    profile,
    origin,
    openExtensionPage: (path) => openExtensionPage(browser, `${origin}/${path}`),
    waitForExtensionPage: (path) => waitForExtensionPage(browser, `${origin}/${path}`),
    close: async () => {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
