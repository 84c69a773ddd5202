import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageApi } from '../../../entrypoints/background/api.ts';
import type { AnswerOf, Reply } from '../../../entrypoints/background/message.ts';

type Entities = AnswerOf<PageApi, 'listEntities'>;

/** As long as that nothing new came, nothing more is expected. */
const QUIET_MS = 200;
const PATIENCE_MS = 10_000;

/**
 * The entities of the page at an address, as the popup is told them, once they no longer grow; `null`
 * when no in-page script answers there. Asked from a page of the extension.
 */
export async function settledEntities(asker: Page, address: string): Promise<Entities | null> {
  const end = performance.now() + PATIENCE_MS;
  let before: string | null = null;
  for (;;) {
    const now = await listEntities(asker, address);
    const text = JSON.stringify(now);
    if ((now && text === before) || performance.now() > end) return now;
    before = text;
    await sleep(QUIET_MS);
  }
}

async function listEntities(asker: Page, address: string): Promise<Entities | null> {
  const reply = await asker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const message = { to: 'page', verb: 'listEntities', request: {} };
    if (tab?.id === undefined) return null;
    const sent = chrome.tabs.sendMessage<object, unknown>(tab.id, message, { frameId: 0 });
    return sent.then(JSON.stringify, () => null);
  }, address);
  const answer = reply === null ? null : (JSON.parse(reply) as Reply<Entities>);
  return answer?.ok ? answer.value : null;
}
