import { browser, type Browser } from 'wxt/browser';

/** The in-page script and the rules of its marks, as built. */
export const IN_PAGE_SCRIPT = '/in-page.js';
export const MARKS_STYLE = '/marks.css';
const CARD_SCRIPT = '/card.js';

/** Starts the in-page script in a tab's top document; where it runs already it notices by itself. */
export async function injectInPage(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [MARKS_STYLE] });
  await browser.scripting.executeScript({ target, files: [IN_PAGE_SCRIPT] });
}

/** Adds the card's views to the document that asks; answers when they are there. */
export async function injectCard(sender: Browser.runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('loadCard: only for a document in a tab');
  await browser.scripting.executeScript({
    target: documentOf(sender, tabId),
    files: [CARD_SCRIPT],
  });
}

/** The very document where the browser tells it apart from its successor in the same frame. */
function documentOf(
  { documentId, frameId }: Browser.runtime.MessageSender,
  tabId: number,
): Browser.scripting.InjectionTarget {
  if (documentId !== undefined) return { tabId, documentIds: [documentId] };
  return { tabId, frameIds: [frameId ?? 0] };
}
