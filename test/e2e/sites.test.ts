import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askFrom } from '../browsers/ask.ts';
import type { BrowserName } from '../browsers/find.ts';
import { readMarks } from '../browsers/marks.ts';
import { poll } from '../browsers/poll.ts';
import { ARTICLE } from './article.ts';
import { BROWSERS, setStage, type Stage } from './stage.ts';

const HERE = 'https://here.test/article';
const THERE = 'https://there.test/article';

describe.each(BROWSERS)('in %s', (name) => {
  test('a site that is switched off loses its marks at once, and stays off', async () => {
    await onStage(name, undefined, async (stage) => {
      const here = await stage.visit(HERE);
      const there = await stage.visit(THERE);
      await poll('marks', async () => (await marked(here)) && (await marked(there)));

      const own = await stage.opened.openExtensionPage('popup.html');
      await askFrom(own, 'setSite', { host: 'here.test', on: false });

      await poll('the marks to go', async () => !(await marked(here)));
      expect(await marked(there)).toBe(true);
      expect(await askFrom(own, 'getSite', { url: HERE })).toEqual({
        kind: 'paused',
        host: 'here.test',
      });

      await askFrom(own, 'setSite', { host: 'here.test', on: true });

      await poll('the marks to come back', () => marked(here));
    });
  });

  test('one page of a site that is off is read when the reader asks for it', async () => {
    await onStage(name, undefined, async (stage) => {
      const own = await stage.opened.openExtensionPage('popup.html');
      await askFrom(own, 'setSite', { host: 'here.test', on: false });
      const here = await stage.visit(HERE);
      const tabId = await own.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: 'https://here.test/*' });
        return tabs[0]?.id ?? -1;
      });

      await askFrom(own, 'readPage', { tabId });

      await poll('the marks', () => marked(here));
      const again = await stage.visit(HERE);
      expect(await marked(again)).toBe(false);
    });
  });

  test('what the reader chose outlives the browser', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
    try {
      await onStage(name, profile, async (stage) => {
        await (await stage.opened.waitForExtensionPage('welcome.html')).close();
        const own = await stage.opened.openExtensionPage('popup.html');
        await askFrom(own, 'setSite', { host: 'here.test', on: false });
      });
      await onStage(name, profile, async (stage) => {
        const there = await stage.visit(THERE);
        await poll('marks', () => marked(there));
        const here = await stage.visit(HERE);
        const again = await stage.visit(THERE);
        await poll('marks', () => marked(again));

        expect(await marked(here)).toBe(false);
      });
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('as it is shipped, nothing is read before the reader says so', async () => {
    await onStage(
      name,
      undefined,
      async (stage) => {
        const page = await stage.visit(HERE);
        const own = await stage.opened.openExtensionPage('popup.html');

        expect(await askFrom(own, 'getSite', { url: HERE })).toEqual({
          kind: 'off',
          host: 'here.test',
        });
        const scripts = await own.evaluate(() => chrome.scripting.getRegisteredContentScripts());
        expect(scripts).toEqual([]);
        expect(await marked(page)).toBe(false);
      },
      'store',
    );
  });
});

async function marked(page: Parameters<typeof readMarks>[0]): Promise<boolean> {
  return (await readMarks(page)).length > 0;
}

async function onStage(
  name: BrowserName,
  profile: string | undefined,
  play: (stage: Stage) => Promise<void>,
  mode: 'store' | 'e2e' = 'e2e',
): Promise<void> {
  const answer = () => ({ body: ARTICLE });
  const stage = await setStage(name, { answer, mode, ...(profile !== undefined && { profile }) });
  try {
    await play(stage);
  } finally {
    await stage.close();
  }
}
