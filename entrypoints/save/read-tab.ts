import { browser } from 'wxt/browser';
import { Refusal } from '../../data/import/refusal.ts';
import { ask } from '../background/send.ts';
import type { PageRead } from '../read-page/index.ts';

const READER = '/read-page.js';

/**
 * Reads what a tab shows. The reader's press on the article allows it, until the tab moves on.
 * @throws Refusal when there is nothing to read, or we may not.
 */
export async function readTab(tabId: number): Promise<Extract<PageRead, { draft: unknown }>> {
  const { url } = await browser.tabs.get(tabId).catch((cause: unknown) => {
    throw new Refusal('pageGone', '', { cause });
  });
  const read = await inject(tabId).catch(async (error: unknown) => {
    console.debug('save: the page was not read', error);
    throw new Refusal(await whyClosed(url ?? null));
  });
  if ('refused' in read) throw new Refusal(read.refused);
  return read;
}

async function inject(tabId: number): Promise<PageRead> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  // Firefox says here what went wrong in the page.
  const { error } = (injected ?? {}) as { error?: unknown };
  if (!injected?.result) throw new Error('nothing came back', { cause: error });
  return injected.result as PageRead;
}

async function whyClosed(url: string | null) {
  if (url === null) return 'pageGone';
  // Firefox's viewer lets no extension in.
  if (/\.pdf$/iu.test(new URL(url).pathname)) return 'pageIsPdf';
  const { kind } = await ask('getSite', { url });
  return kind === 'closed' ? 'pageClosed' : 'pageGone';
}
