/** What is saved of the stored pages besides their text: title, publisher, date, language, address. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../data/import/draft.ts';
import { foldLetters } from '../../data/text/fold.ts';
import { corpusPages, type CorpusPage } from '../pages/corpus.ts';
import { openCorpus } from '../pages/open-corpus.ts';
import type * as SavedPage from '../pages/saved-page.ts';
import { bundlePageCode } from './bundle.ts';

declare const savedPage: typeof SavedPage;

const pages = corpusPages().filter(({ page_kind }) => page_kind === 'article');
const wordsOf = (text: string) =>
  foldLetters(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

describe.skipIf(pages.length === 0)('of the stored articles', () => {
  let saved: { page: CorpusPage; draft: Draft }[];
  beforeAll(async () => void (saved = await readAll()), 300_000);

  const shareOf = (what: string, isGood: (row: { page: CorpusPage; draft: Draft }) => boolean) => {
    const bad = saved.filter((row) => !isGood(row));
    const share = 1 - bad.length / saved.length;
    console.log(
      `${what}: ${share.toFixed(3)}`,
      bad
        .map(({ page }) => page.id)
        .slice(0, 12)
        .join(' '),
    );
    return share;
  };

  test('nearly all have text that can be saved', () => {
    expect(saved.length / pages.length).toBeGreaterThan(0.98);
  });

  test('the title is the one that readers see', () => {
    const share = shareOf('title', ({ page, draft }) => {
      const [ours, theirs] = [draft.title, page.title].map(wordsOf) as [string, string];
      return ours !== '' && (theirs.includes(ours) || ours.includes(theirs));
    });

    expect(share).toBeGreaterThan(0.9);
  });

  test('the title does not end in the publisher’s name', () => {
    const share = shareOf('title alone', ({ draft }) => {
      const [title, publisher] = [draft.title, draft.publisher ?? '-'].map(wordsOf);
      return !title!.endsWith(publisher!) || title === publisher;
    });

    expect(share).toBeGreaterThan(0.95);
  });

  test('publisher, date, language and address are known', () => {
    expect(shareOf('publisher', ({ draft }) => !!draft.publisher)).toBe(1);
    expect(
      shareOf('publisher by name', ({ draft }) => !/\.\w+$/.test(draft.publisher!)),
    ).toBeGreaterThan(0.7);
    expect(shareOf('date', ({ draft }) => draft.published !== null)).toBeGreaterThan(0.8);
    expect(
      shareOf(
        'language',
        ({ page, draft }) => !draft.language || draft.language.slice(0, 2) === page.lang,
      ),
    ).toBeGreaterThan(0.9);
    expect(
      shareOf('address', ({ page, draft }) => hostOf(draft.url) === hostOf(page.url)),
    ).toBeGreaterThan(0.95);
  });

  async function readAll() {
    const module = new URL('../pages/saved-page.ts', import.meta.url);
    const code = await bundlePageCode(module, 'savedPage');
    const { tab, load, close } = await openCorpus(pages, { code, name: 'savedPage' });
    try {
      const rows: { page: CorpusPage; draft: Draft }[] = [];
      for (const page of pages) {
        await load(page);
        const draft = (await tab.evaluate(
          (url) => savedPage.readDraft(url),
          page.url,
        )) as Draft | null;
        if (draft) rows.push({ page, draft });
      }
      return rows;
    } finally {
      await close();
    }
  }
});

function hostOf(url: string | null): string {
  return url === null ? '' : new URL(url).hostname.split('.').slice(-2).join('.');
}
