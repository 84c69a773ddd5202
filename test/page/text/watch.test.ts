import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../browsers/poll.ts';
import {
  anArticle,
  aParagraph,
  openProbe,
  paragraphs,
  type ProbeBrowser,
  type ProbePage,
} from './open-probe.ts';

const QUIET_MS = 700;

describe.each(['chromium', 'firefox'] as const)('following a page in %s', (name) => {
  let browser: ProbeBrowser;
  beforeAll(async () => void (browser = await openProbe(name)));
  afterAll(() => browser.close());

  const watched = async (words: string[] = ['Anna', 'Berta']): Promise<ProbePage> => {
    const opened = await browser.open(anArticle(paragraphs(...words)));
    await opened.ask((probe) => probe.watch());
    return opened;
  };
  const readings = ({ ask }: ProbePage) => ask((probe) => probe.readings);

  test('finds a paragraph that comes late, and only that one', async () => {
    const opened = await watched();

    await opened.page.evaluate((text) => {
      const late = document.createElement('p');
      late.textContent = text;
      document.querySelector('article')!.append(late);
    }, aParagraph('Late'));
    const [first] = await poll('a reading', async () => {
      const all = await readings(opened);
      return all.length > 0 && all;
    });

    expect(first).toMatchObject({ added: [aParagraph('Late')], removed: [] });
  });

  test('drops the block whose text has changed', async () => {
    const opened = await watched();

    await opened.page.evaluate((text) => {
      document.querySelector('p')!.firstChild!.nodeValue = text;
    }, aParagraph('Changed'));
    const [first] = await poll('a reading', async () => {
      const all = await readings(opened);
      return all.length > 0 && all;
    });

    expect(first).toMatchObject({ added: [aParagraph('Changed')], removed: [aParagraph('Anna')] });
  });

  test('does not read again for clocks and counters', async () => {
    const opened = await watched();

    await opened.page.evaluate(() => {
      const clock = document.querySelector('footer p')!;
      for (let second = 0; second < 60; second++) clock.textContent = `12:00:${second}`;
    });
    await sleep(QUIET_MS);

    const all = await readings(opened);
    expect(all.flatMap(({ added }) => added)).toEqual([]);
  });

  test('reads once after a burst of 10,000 mutations', async () => {
    const opened = await watched();

    await opened.page.evaluate(() => {
      const article = document.querySelector('article')!;
      for (let count = 0; count < 10_000; count++) {
        const node = article.appendChild(document.createElement('div'));
        if (count % 2) node.remove();
      }
    });
    await poll('a reading', async () => (await readings(opened)).length > 0);
    await sleep(QUIET_MS);

    expect(await readings(opened)).toHaveLength(1);
  });

  test('reads ever less often while changes bring nothing new', async () => {
    const opened = await watched();

    await opened.page.evaluate(() => {
      setInterval(() => {
        const box = document.createElement('div');
        document.querySelector('footer')!.replaceChildren(box);
      }, 20);
    });
    await sleep(4000);

    const count = (await readings(opened)).length;
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(6);
  });

  test('follows 200 navigations over a recycled DOM and keeps nothing stale', async () => {
    const opened = await watched(['Page0', 'Page0', 'Page0']);

    await opened.page.evaluate(
      async (texts) => {
        for (let turn = 1; turn <= 200; turn++) {
          history.pushState({}, '', `/story-${turn}`);
          for (const paragraph of document.querySelectorAll('article p'))
            if (turn % 2) paragraph.textContent = texts[turn % texts.length]!;
            else paragraph.firstChild!.nodeValue = texts[turn % texts.length]!;
          if (turn % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
        }
      },
      Array.from({ length: 7 }, (_, turn) => aParagraph(`Turn${turn}`)),
    );
    await poll('the last page', async () => {
      const last = (await readings(opened)).at(-1);
      return (
        last !== undefined && (await opened.ask((probe) => probe.texts()))[1]!.startsWith('Turn4')
      );
    });
    await sleep(QUIET_MS);

    const all = await readings(opened);
    expect(all.some(({ change }) => change === 'navigation')).toBe(true);
    expect(
      all
        .at(-1)!
        .added.concat(all.at(-2)?.added ?? [])
        .join(' '),
    ).toContain('Turn4');
    expect(all.length).toBeLessThan(20);
    expect(await opened.ask((probe) => probe.stale())).toBe(0);
  });

  test('ends with its signal', async () => {
    const opened = await watched();
    await opened.ask((probe) => probe.stop());

    await opened.page.evaluate((html) => {
      document.querySelector('article')!.insertAdjacentHTML('beforeend', html);
      history.pushState({}, '', '/elsewhere');
    }, paragraphs('Late'));
    await sleep(QUIET_MS);

    expect(await readings(opened)).toEqual([]);
  });
});
