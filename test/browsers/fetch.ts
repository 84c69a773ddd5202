/** Gets a browser onto a machine that has none, or says in plain words what to install. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DOWNLOADS, findBrowser, type BrowserName } from './find.ts';

const DEBIAN_PACKAGE: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
const DOWNLOAD: Record<BrowserName, string> = {
  chromium: 'chrome@stable',
  firefox: 'firefox@stable',
};

/**
 * The path of an installed browser; when there is none, installs the system's package (as root on
 * Debian and its kin), else downloads one below the checkout.
 * @throws when neither works, with what to install.
 */
export function obtainBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  console.log(`browsers: no ${name} found; trying to get one`);
  return installPackage(name) ?? download(name) ?? giveUp(name);
}

function installPackage(name: BrowserName): string | null {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', DEBIAN_PACKAGE[name]]);
  return findBrowser(name);
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return (
    existsSync(release) &&
    /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync(release, 'utf8'))
  );
}

function download(name: BrowserName): string | null {
  run('npx', ['--yes', '@puppeteer/browsers', 'install', DOWNLOAD[name], '--path', DOWNLOADS]);
  return findBrowser(name);
}

function run(program: string, parameters: readonly string[]): void {
  const { status, error } = spawnSync(program, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (error || status !== 0)
    console.log(`browsers: ${program} failed (${error?.message ?? `status ${status}`})`);
}

function giveUp(name: BrowserName): never {
  const product = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const hint = `on Debian and Ubuntu: \`sudo apt-get install ${DEBIAN_PACKAGE[name]}\``;
  throw new Error(
    `browsers: no ${name} found; install ${product} (${hint}), or name its program in ${name.toUpperCase()}`,
  );
}
