import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension, openBrowser } from '../browsers/launch.ts';
import { filesOf, readManifest } from './output.ts';
import { BROWSERS } from './stage.ts';

describe.each(BROWSERS)('installing in %s', (name) => {
  const store = builtExtension(name, 'store');
  const manifest = readManifest(store);

  test('asks for no site and nothing that warns', () => {
    expect(manifest.manifest_version).toBe(3);
    // Firefox needs no permission for its sidebar.
    const panel = name === 'chromium' ? ['sidePanel'] : [];
    const permissions = [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...panel,
    ];
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
  });

  test('gives pages nothing to load and nothing to look for', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  });

  test('lets its own pages load from the package alone, but for the bytes of packs', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string })
      .extension_pages;
    // A subscribed pack is fetched from its publisher's host, never without TLS, and never run.
    const [fetched, ...others] = ["connect-src 'self' https:", ...policy.split('; ')];

    expect(others).toContain("default-src 'none'");
    expect(others).toContain(fetched);
    expect(others.filter((rule) => rule !== fetched).join('; ')).not.toMatch(
      /unsafe|https?:|\*|connect-src/,
    );
  });

  test.each([
    ['alarms', /\.alarms\./],
    ['contextMenus', /\.contextMenus\./],
    ['scripting', /\.scripting\./],
    ['storage', /\.storage\./],
  ])('uses the permission %s', (_permission, use) => {
    expect(readFileSync(join(store, 'background.js'), 'utf8')).toMatch(use);
  });

  test('is the same as what the journeys use, but for the sites', () => {
    const e2e = builtExtension(name, 'e2e');
    const { host_permissions: sites, ...rest } = readManifest(e2e);
    const plain = (folder: string) => filesOf(folder).filter((file) => file !== 'manifest.json');

    expect(sites).toEqual(['*://*/*']);
    expect(rest).toEqual(manifest);
    expect(plain(e2e)).toEqual(plain(store));
    for (const file of plain(store))
      expect(readFileSync(join(e2e, file)).equals(readFileSync(join(store, file))), file).toBe(
        true,
      );
  });
});

test.each(BROWSERS)('%s gives every command the key that is suggested for it', async (name) => {
  const extension = builtExtension(name, 'store');
  const suggested = Object.entries(
    readManifest(extension).commands as Record<string, { suggested_key?: { default: string } }>,
  ).flatMap(([command, { suggested_key: key }]) => (key ? [`${command} ${key.default}`] : []));
  const opened = await openBrowser(name, { extension });
  try {
    const page = await opened.openExtensionPage('options.html');
    const assigned = await page.evaluate(() => chrome.commands.getAll());
    const keys = assigned.flatMap(({ name: command, shortcut }) =>
      shortcut ? [`${command} ${shortcut}`] : [],
    );

    expect(suggested).toHaveLength(4);
    expect(keys.sort()).toEqual(suggested.sort());
  } finally {
    await opened.close();
  }
});

test('Chromium has nothing to warn of at the installation', async () => {
  const extension = builtExtension('chromium', 'store');
  const opened = await openBrowser('chromium', { extension });
  try {
    const page = await opened.openExtensionPage('manifest.json');
    const warnings = (text: string) =>
      page.evaluate((json) => chrome.management.getPermissionWarningsByManifest(json), text);
    const manifest = readManifest(extension);

    expect(await warnings(JSON.stringify(manifest))).toEqual([]);
    const greedy = { ...manifest, host_permissions: ['*://*/*'] };
    expect(await warnings(JSON.stringify(greedy))).toHaveLength(1);
  } finally {
    await opened.close();
  }
});

test('Chromium is offered four keys at most, Firefox the same', () => {
  const [chromium, firefox] = BROWSERS.map((name) => readManifest(builtExtension(name, 'store')));
  const suggested = Object.entries(chromium?.commands ?? {}).filter(
    ([, { suggested_key }]) => suggested_key,
  );

  expect(suggested).toHaveLength(4);
  expect(Object.keys(chromium?.commands ?? {})).toContain('close-card');
  expect(firefox?.commands).toEqual(chromium?.commands);
});

test('Firefox is told that no data leaves', () => {
  const { browser_specific_settings: settings } = readManifest(
    builtExtension('firefox', 'store'),
  ) as {
    browser_specific_settings?: { gecko: object; gecko_android: object };
  };

  expect(settings?.gecko).toMatchObject({
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(settings?.gecko_android).toEqual({ strict_min_version: '142.0' });
});
