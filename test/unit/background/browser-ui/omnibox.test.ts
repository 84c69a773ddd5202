import { describe, expect, test, vi } from 'vitest';
import {
  documentChoice,
  entityChoice,
  pageOfSuggestion,
} from '../../../../entrypoints/background/browser-ui/omnibox-choice.ts';
import {
  escapeXml,
  suggestionOf,
} from '../../../../entrypoints/background/browser-ui/omnibox-suggestion.ts';
import type { SearchResult } from '../../../../data/model.ts';
import { writePack } from '../../../../data/pack/write.ts';
import { someContent } from '../../pack/some-content.ts';
import { aBrowser, ORIGIN } from '../a-browser.ts';

const RESULT: SearchResult = {
  kind: 'statement',
  id: 'a b',
  title: 'A "document"',
  text: 'Tom & Jerry said: "<b>1 > 0</b>".\nAnd so on.',
  document: 'a b',
  index: 7,
  publisher: "O'Neill & Co",
  published: '2025-03',
  score: 1,
};

describe('a suggestion', () => {
  test('is XML that shows what the sources wrote, for Chromium', () => {
    expect(suggestionOf(RESULT, { isPlain: false, language: 'en' })).toEqual({
      content: 'document:a%20b#7',
      description:
        'Tom &amp; Jerry said: &quot;&lt;b&gt;1 &gt; 0&lt;/b&gt;&quot;. And so on. <dim>O&apos;Neill &amp; Co, Mar 2025</dim>',
    });
  });

  test('is plain text for Firefox', () => {
    expect(suggestionOf(RESULT, { isPlain: true, language: 'de' }).description).toBe(
      'Tom & Jerry said: "<b>1 > 0</b>". And so on. – O\'Neill & Co, März 2025',
    );
  });

  test.each(['\u0000\u0007a\ud800b', ']]>', '&lt;', '\u{1F6F3}'])(
    'escapes %j into well-formed XML',
    (text) => {
      const escaped = escapeXml(text);

      expect(escaped).not.toMatch(/[<>\p{Cc}\p{Cs}]|&(?!amp;|lt;|gt;|quot;|apos;)/u);
    },
  );

  test('is cut where a statement is long', () => {
    const { description } = suggestionOf(
      { ...RESULT, text: 'word '.repeat(200) },
      { isPlain: true, language: 'en' },
    );

    expect(description.length).toBeLessThan(220);
    expect(description).toContain('…');
  });
});

test.each([
  [entityChoice('el-salvador'), 'popup.html?name=el-salvador'],
  [documentChoice('a b/ü', 3), 'reader.html?document=a+b%2F%C3%BC&sentence=3'],
  [documentChoice('x', null), 'reader.html?document=x'],
  ['who runs cecot', 'popup.html?search=who+runs+cecot'],
  ['name: x', 'popup.html?search=name%3A+x'],
  ['name:%', 'popup.html?name=%25'],
])('%s opens %s', (choice, page) => {
  expect(pageOfSuggestion(choice)).toBe(page);
});

describe('the address bar', () => {
  async function theOmnibox() {
    const { fake, state } = aBrowser();
    const bytes = writePack(someContent());
    vi.stubGlobal('fetch', async () => new Response(bytes));
    const { listenToOmnibox } =
      await import('../../../../entrypoints/background/browser-ui/omnibox.ts');
    listenToOmnibox();
    const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
    return { omnibox: fake.omnibox, tabs: fake.tabs, state, settle };
  }

  test('offers what the library has for the words', async () => {
    const { omnibox, settle } = await theOmnibox();
    const suggest = vi.fn();

    omnibox.onInputChanged.fire('olafsvik', suggest);
    await vi.waitFor(() => expect(suggest).toHaveBeenCalled());
    await settle();

    const [suggestions] = suggest.mock.calls[0] as [{ content: string; description: string }[]];
    expect(suggestions[0]).toMatchObject({ content: 'name:olafsvik' });
    expect(suggestions[0]?.description).toMatch(/^Ólafsvík <dim>/);
    expect(new Set(suggestions.map(({ content }) => content)).size).toBe(suggestions.length);
  });

  test('opens what is taken where the reader wants it', async () => {
    const { omnibox, tabs, state, settle } = await theOmnibox();

    omnibox.onInputEntered.fire('name:olafsvik', 'currentTab');
    omnibox.onInputEntered.fire('boats', 'newForegroundTab');
    await settle();

    expect(tabs.update).toHaveBeenCalledWith({ url: `${ORIGIN}/popup.html?name=olafsvik` });
    expect(state.created).toEqual([`${ORIGIN}/popup.html?search=boats`]);
  });

  test('finds another place where the tab shows no page of an extension', async () => {
    const { omnibox, tabs, state, settle } = await theOmnibox();
    tabs.update.mockRejectedValue(new Error('private'));

    omnibox.onInputEntered.fire('boats', 'currentTab');
    await settle();

    expect(state.created).toEqual([`${ORIGIN}/popup.html?search=boats`]);
  });
});
