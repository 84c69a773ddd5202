import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentPageProps } from '../../../components/document/DocumentPage.tsx';
import { findViolations } from './find-violations.ts';
import { openViews, type ViewsBrowser, type ViewsPage } from './open-views.ts';

const SENTENCES = Array.from({ length: 120 }, (_, at) => `Sentence ${at} of the document.`);
const TEXT = SENTENCES.map((sentence, at) => sentence + (at % 4 === 3 ? '\n\n' : ' ')).join('');

const aDocument = (given: Partial<DocumentPageProps> = {}): DocumentPageProps => ({
  isDigest: true,
  info: {
    id: 'd',
    title: 'A title',
    titleIsOurs: true,
    publisher: 'A publisher',
    url: 'https://publisher.example/a',
    published: '2025-03',
    language: 'en',
    credits: null,
  },
  text: TEXT,
  statements: SENTENCES.map((text, index) => ({
    document: 'd',
    index,
    start: TEXT.indexOf(text),
    end: TEXT.indexOf(text) + text.length,
    text,
    voices: index % 4 < 2 ? [{ entity: null, name: 'Cristosal' }] : [],
    dates: [],
    figures: [],
  })),
  marked: null,
  ...given,
});

describe.each(['chromium', 'firefox'] as const)('the document’s view in %s', (name) => {
  let browser: ViewsBrowser;
  beforeAll(async () => void (browser = await openViews(name)));
  afterAll(() => browser.close());

  async function shown(props: DocumentPageProps, width = 1200): Promise<ViewsPage> {
    const views = await browser.open(width);
    await views.inViews(({ mountDocument }, given) => mountDocument(given), props);
    return views;
  }

  test('scrolls to the sentence asked for and marks it', async () => {
    const { page } = await shown(aDocument({ marked: 90 }));

    const mark = await page.$eval('[aria-current]', (element) => ({
      text: element.textContent,
      top: element.getBoundingClientRect().top,
      hasFocus: document.activeElement === element,
    }));

    expect(mark.text).toBe('Sentence 90 of the document.');
    expect(mark.top).toBeGreaterThan(0);
    expect(mark.top).toBeLessThan(600);
    expect(mark.hasFocus).toBe(true);
  });

  test('names each speaker once, as long as it goes on speaking', async () => {
    const { page } = await shown(aDocument());

    expect(await page.$$('.speaker')).toHaveLength(30);
  });

  test.each([1200, 320])(
    'sets speakers beside the text or in it, and overflows nowhere at %i pixels',
    async (width) => {
      const { page } = await shown(aDocument(), width);

      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

      expect(overflow).toBeLessThanOrEqual(0);
    },
  );

  test('says whose words these are, and links to the original at the sentence', async () => {
    const { page } = await shown(aDocument({ marked: 0 }));

    const link = await page.$eval('header a', (a) => [a.href, a.target, a.rel]);

    expect(await page.evaluate(() => document.body.innerText)).toContain(
      'not the publisher’s text',
    );
    expect(link).toEqual([
      'https://publisher.example/a#:~:text=Sentence%200%20of%20the%20document.',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  test('links to no address but http and https', async () => {
    const { info } = aDocument();
    const { page } = await shown(aDocument({ info: { ...info, url: 'javascript:alert(1)' } }));

    expect(await page.$('a')).toBeNull();
  });

  test('gives axe nothing to find', async () => {
    const { page } = await shown(aDocument({ marked: 3 }));

    expect(await findViolations(page)).toEqual([]);
  });
});
