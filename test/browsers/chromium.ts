/** Starts Chromium, Chrome or Edge with an unpacked extension. */

import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions } from './launch-options.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Port 9 discards: a host name that no test serves leads nowhere. */
const DISCARD_PORT = 9;

/** Opens Chromium on `profile`; the origin is empty without an extension. */
export async function launchChromium(
  program: string,
  profile: string,
  { extension, port = DISCARD_PORT, isVisible = false, viewport, environment }: LaunchOptions,
): Promise<{ browser: Browser; origin: string }> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: !isVisible,
    userDataDir: profile,
    acceptInsecureCerts: true,
    // A pipe, because Chrome and Edge load an extension for a driver only over a pipe.
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    defaultViewport: isVisible ? null : (viewport ?? { width: 1280, height: 800 }),
    env: { ...process.env, ...environment },
    args: isVisible ? sandbox() : [...QUIET, '--no-sandbox', ...allHostsAt(port)],
  });
  return { browser, origin: extension ? `chrome-extension://${extensionId(extension)}` : '' };
}

/** Chromium's sandbox does not work for root. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function allHostsAt(port: number): string[] {
  return ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${port}`];
}

/** The id of an unpacked extension: the hash of its folder's path, written in the letters a to p. */
function extensionId(extension: string): string {
  const path = realpathSync(extension);
  // Windows hashes the path as UTF-16.
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
