/** The library in the address bar: the keyword, words, and what is found for them. */

import { browser, type Browser } from 'wxt/browser';
import { OMNIBOX_RESULTS } from '../../../data/limits/search.ts';
import { oneList } from '../../../data/search/one-list.ts';
import { openLibrary } from '../library/library.ts';
import { suggestionOf } from './omnibox-suggestion.ts';
import { ownPage } from '../tabs.ts';
import { pageOfSuggestion } from './omnibox-choice.ts';

type Disposition = `${Browser.omnibox.OnInputEnteredDisposition}`;

/** Offers results while one types after the keyword, and opens the one that is taken. */
export function listenToOmnibox(): void {
  // Firefox for Android has no keywords.
  if (!browser.omnibox) return;
  browser.omnibox.setDefaultSuggestion({
    description: browser.i18n.getMessage('searchLibrary'),
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    suggestionsFor(text).then(suggest, report);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    open(ownPage(pageOfSuggestion(text)), disposition).catch(report);
  });
}

async function suggestionsFor(text: string) {
  const library = await openLibrary('all');
  const found = oneList(library.search(text, OMNIBOX_RESULTS), OMNIBOX_RESULTS);
  const language = browser.i18n.getUILanguage();
  return found.map((result) =>
    suggestionOf(result, { isPlain: import.meta.env.FIREFOX, language }),
  );
}

async function open(url: string, disposition: Disposition): Promise<void> {
  if (disposition !== 'currentTab') {
    await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
    return;
  }
  try {
    await browser.tabs.update({ url });
  } catch (error) {
    // A private window shows no page of an extension; the browser finds another place.
    console.debug('omnibox: not in this tab', error);
    await browser.tabs.create({ url });
  }
}

/** The reader sees no suggestions; the extension's error list says why. */
function report(error: unknown): void {
  console.error('omnibox:', error);
}
