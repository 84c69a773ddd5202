/** Starts Firefox and installs the extension for the session, under an address that is known beforehand. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions } from './launch-options.ts';

/** Firefox makes this up at random for each profile; a preference can hold it fixed. */
const INTERNAL_ID = '6d1b3f0e-5b0a-4c1e-9a53-0f2a7c9d8e11';
/** Port 9 discards: a host name that no test serves leads nowhere. */
const DISCARD_PORT = 9;

/** Opens Firefox on `profile`; the origin is empty without an extension. */
export async function launchFirefox(
  program: string,
  profile: string,
  { extension, port = DISCARD_PORT, isVisible = false, viewport, preferences }: LaunchOptions,
): Promise<{ browser: Browser; origin: string }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: !isVisible,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: isVisible ? null : (viewport ?? { width: 1280, height: 800 }),
    // Without it a driver may not open a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(!isVisible && proxyPreferences(port)),
      ...QUIET,
      ...(extension && extensionPreferences(extension)),
      ...preferences,
    },
  });
  if (extension) await browser.installExtension(extension);
  return { browser, origin: extension ? `moz-extension://${INTERNAL_ID}` : '' };
}

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_only_mode': false,
  'dom.security.https_first': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function extensionPreferences(extension: string) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const id = manifest.browser_specific_settings.gecko.id;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: INTERNAL_ID }),
    // An extension installed by a driver leaves with the session; what it stored shall stay.
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.originControls.grantByDefault': true,
  };
}
