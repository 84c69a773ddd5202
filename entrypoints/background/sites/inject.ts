import { browser, type Browser } from 'wxt/browser';
import { LEAST_FRAME_CHARS } from '../../../data/limits/reading.ts';
import { holdsText } from './holds-text.ts';

/** The in-page script and the rules of its marks, as built. */
export const IN_PAGE_SCRIPT = '/in-page.js';
export const MARKS_STYLE = '/marks.css';
const CARD_SCRIPT = '/card.js';

/** Starts the in-page script in a tab's top document; where it runs already it notices by itself. */
export async function injectInPage(tabId: number): Promise<void> {
  await startIn({ tabId });
}

/** Starts it in the frames of the asking tab that are its site's own and hold running text. */
export async function injectInFrames({ tab }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('readFrames: only for a document in a tab');
  const frames = await browser.scripting.executeScript({
    target: { tabId: tab.id, allFrames: true },
    func: holdsText,
    args: [LEAST_FRAME_CHARS],
  });
  const frameIds = frames.flatMap(({ frameId, result }) => (result ? frameId : []));
  if (frameIds.length > 0) await startIn({ tabId: tab.id, frameIds });
}

async function startIn(target: Browser.scripting.InjectionTarget): Promise<void> {
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
