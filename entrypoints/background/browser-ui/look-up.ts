/** Looking up a text that the reader has selected: its card over the page, or the search with its words. */

import { browser, type Browser } from 'wxt/browser';
import { MAX_LOOKED_UP_CHARS } from '../../../data/limits/messages.ts';
import { ALIKE_NAME_SCORE } from '../../../data/limits/search.ts';
import type { EntityId } from '../../../data/model.ts';
import { openWhole } from '../library/library.ts';
import { askPage } from '../send.ts';
import { openSearch, activeTab } from '../tabs.ts';

interface Where {
  /** Where the text stands, if a card may open there. */
  page: Browser.tabs.Tab | undefined;
  /** Beside which tab the search opens. */
  beside: Browser.tabs.Tab | undefined;
}

/**
 * Opens the card of what a text names, at the text, if names are marked on its page; else the search.
 */
export async function lookUp(selected: string, { page, beside }: Where): Promise<void> {
  const text = selected.replace(/\s+/gu, ' ').trim().slice(0, MAX_LOOKED_UP_CHARS);
  if (text === '') return;
  const entity = page?.id === undefined ? null : await entityIn(text);
  if (entity !== null && page?.id !== undefined) {
    // A page without our script refuses: the reader has not turned it on.
    const isShown = await askPage(page.id, 'lookUp', { entity }).catch(() => false);
    if (isShown) return;
  }
  await openSearch(text, beside);
}

/** Looks up what is selected in the page before the reader; the key press allows to read it, this once. */
export async function lookUpSelection(): Promise<void> {
  const tab = await activeTab();
  if (tab?.id === undefined) return;
  const [found] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => String(getSelection()),
  });
  await lookUp(String(found?.result ?? ''), { page: tab, beside: tab });
}

/** The entity that a text names, alone or in a phrase; `null` when it names none for certain. */
async function entityIn(text: string): Promise<EntityId | null> {
  const library = await openWhole('marked');
  const request = { blocks: [{ text }], language: '', established: [] };
  const [mention] = library.findMentions(request).mentions.flat();
  if (mention) return mention.entity;
  const [best] = library.search(text, 1).entities;
  return best && best.score >= ALIKE_NAME_SCORE ? best.id : null;
}
