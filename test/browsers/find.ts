/** Where the machine keeps its browsers. */

import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Folder below the checkout into which `fetch.ts` downloads; not in git. */
export const DOWNLOADS = join(import.meta.dirname, '../../.cache/browsers');

const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome.exe',
    'msedge.exe',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox.exe'],
};

const USUAL_PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const DOWNLOADED_PROGRAM: Record<BrowserName, RegExp> = {
  chromium: /(?:^|[\\/])(?:chrome|chrome\.exe|Google Chrome for Testing)$/,
  firefox: /(?:^|[\\/])(?:firefox|firefox\.exe)$/,
};

/**
 * The path of an installed browser: CHROMIUM or FIREFOX of the environment, then PATH, the usual
 * places and what was downloaded earlier; `null` when there is none.
 * @throws when the environment names a program that is not there.
 */
export function findBrowser(name: BrowserName): string | null {
  return (
    named(name) ?? candidates(name).find((path) => isProgram(path)) ?? downloaded(name) ?? null
  );
}

function named(name: BrowserName): string | null {
  const variable = name.toUpperCase();
  const path = process.env[variable];
  if (!path) return null;
  if (isProgram(path)) return path;
  throw new Error(`browsers: ${variable} names ${path}, which is no program; correct or unset it`);
}

function candidates(name: BrowserName): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = PROGRAMS[name].flatMap((program) =>
    folders.map((folder) => join(folder, program)),
  );
  return [...onPath, ...USUAL_PLACES[name]];
}

function downloaded(name: BrowserName): string | null {
  if (!existsSync(DOWNLOADS)) return null;
  const paths = readdirSync(DOWNLOADS, { recursive: true, encoding: 'utf8' });
  const found = paths.filter((path) => DOWNLOADED_PROGRAM[name].test(path));
  return found.map((path) => join(DOWNLOADS, path)).find((path) => isProgram(path)) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
