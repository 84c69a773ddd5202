import { describe, expect, test } from 'vitest';
import { aBrowser, type FakeTab } from '../a-browser.ts';

const ALL = '*://*/*';
const NEWS: FakeTab = { id: 1, url: 'https://news.example/a', active: true };
const OTHER: FakeTab = { id: 2, url: 'http://other.example/b' };

async function theSites(options: Parameters<typeof aBrowser>[0]) {
  const { fake, state } = aBrowser(options);
  const sites = await import('../../../../entrypoints/background/sites/sites.ts');
  return { ...sites, fake, state };
}

describe('at the start', () => {
  test('nothing is registered and nothing injected without a permission', async () => {
    const { startSites, state } = await theSites({ tabs: [NEWS, OTHER] });

    await startSites();

    expect(state.scripts).toEqual([]);
    expect(state.injected).toEqual([]);
  });

  test('the script is registered for what is granted, and started in the open tabs', async () => {
    const { startSites, state } = await theSites({
      granted: ['*://news.example/*'],
      tabs: [NEWS, OTHER],
    });

    await startSites();

    expect(state.scripts).toMatchObject([
      { matches: ['*://news.example/*'], excludeMatches: [], persistAcrossSessions: true },
    ]);
    expect(new Set(state.injected.map(({ tabId }) => tabId))).toEqual(new Set([1]));
    expect(state.injected.flatMap(({ files }) => files)).toEqual(['/marks.css', '/in-page.js']);
  });

  test('a site that was switched off stays off', async () => {
    const { startSites, state } = await theSites({ granted: [ALL], tabs: [NEWS, OTHER] });
    state.local['settings'] = { version: '1', sitesOff: ['news.example'] };

    await startSites();

    expect(state.scripts[0]?.excludeMatches).toEqual(['*://news.example/*']);
    expect(new Set(state.injected.map(({ tabId }) => tabId))).toEqual(new Set([2]));
  });

  test('two starts at once register once', async () => {
    const { startSites, state } = await theSites({ granted: [ALL] });

    await Promise.all([startSites(), startSites()]);

    expect(state.scripts).toHaveLength(1);
  });
});

describe('when the permission is taken back', () => {
  test('the registration is withdrawn and the marks go', async () => {
    const { startSites, leaveSites, state } = await theSites({
      granted: [ALL],
      tabs: [NEWS, OTHER],
    });
    await startSites();

    state.granted = [];
    await leaveSites();

    expect(state.scripts).toEqual([]);
    expect(state.stopped).toEqual([1, 2]);
  });

  test('a site whose permission remains keeps its marks', async () => {
    const { startSites, leaveSites, state } = await theSites({
      granted: [ALL],
      tabs: [NEWS, OTHER],
    });
    await startSites();

    state.granted = ['*://other.example/*'];
    await leaveSites();

    expect(state.scripts).toMatchObject([{ matches: ['*://other.example/*'] }]);
    expect(state.stopped).toEqual([1]);
  });
});

describe('the switch', () => {
  test('off is stored, told to the browser and to the open tabs of the site only', async () => {
    const { switchSite, state } = await theSites({ granted: [ALL], tabs: [NEWS, OTHER] });

    await switchSite({ host: 'news.example', on: false });

    expect(state.local['settings']).toEqual({ version: '1', sitesOff: ['news.example'] });
    expect(state.scripts[0]?.excludeMatches).toEqual(['*://news.example/*']);
    expect(state.stopped).toEqual([1]);
  });

  test('on undoes it', async () => {
    const { switchSite, state } = await theSites({ granted: [ALL], tabs: [NEWS, OTHER] });
    await switchSite({ host: 'news.example', on: false });

    await switchSite({ host: 'news.example', on: true });

    expect(state.local['settings']).toEqual({ version: '1', sitesOff: [] });
    expect(state.scripts[0]?.excludeMatches).toEqual([]);
    expect(new Set(state.injected.map(({ tabId }) => tabId))).toEqual(new Set([1]));
  });

  test('a private window writes nothing', async () => {
    const tab = { ...NEWS, incognito: true };
    const { switchSite, state } = await theSites({ granted: [ALL], tabs: [tab] });

    await switchSite({ host: 'news.example', on: false });

    expect(state.local).toEqual({});
    expect(state.scripts).toEqual([]);
    expect(state.stopped).toEqual([1]);
  });
});

describe('the state of a site', () => {
  test.each([
    ['about:blank', { kind: 'closed' }],
    ['chrome://extensions/', { kind: 'closed' }],
    ['file:///a.html', { kind: 'closed' }],
    ['https://addons.mozilla.org/firefox/', { kind: 'closed' }],
    ['no address', { kind: 'closed' }],
    ['https://far.example/', { kind: 'off', host: 'far.example' }],
    ['https://news.example/a?b#c', { kind: 'on', host: 'news.example', allSites: false }],
    ['http://other.example:8080/', { kind: 'paused', host: 'other.example' }],
  ])('%s', async (address, expected) => {
    const granted = ['*://news.example/*', '*://other.example/*'];
    const { siteOf, state } = await theSites({ granted });
    state.local['settings'] = { version: '1', sitesOff: ['other.example'] };

    expect(await siteOf(address)).toEqual(expected);
  });

  test('all sites', async () => {
    const { siteOf } = await theSites({ granted: [ALL] });

    expect(await siteOf('https://news.example/')).toMatchObject({ kind: 'on', allSites: true });
  });
});

describe('stored settings', () => {
  test.each([[{ version: '2', sitesOff: [] }], [{ version: '1', sitesOff: 'x' }], ['x'], [[]]])(
    'of another shape are refused with a remedy: %j',
    async (stored) => {
      const { siteOf, state } = await theSites({ granted: [ALL] });
      state.local['settings'] = stored;

      await expect(siteOf('https://news.example/')).rejects.toThrow(/^settings: .*; update/);
    },
  );
});
