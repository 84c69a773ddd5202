/** The page of a saved article, by what a reader does there. */

import type { Page } from 'puppeteer-core';
import { poll } from '../../browsers/poll.ts';
import type { Stage } from '../stage.ts';

/** Opens an article in a tab, saves it as the popup's button does, and waits for the outcome. */
export async function saveFrom(stage: Stage, url: string): Promise<Page> {
  const article = await stage.visit(url);
  const page = await openSaveOf(stage, url);
  await poll('the article to be saved', () => isSettled(page));
  await article.close();
  return page;
}

/** The save page of the tab that shows an address. */
export async function openSaveOf({ opened }: Stage, url: string): Promise<Page> {
  const page = await opened.openExtensionPage('save.html');
  // Without the permission, an extension does not see which tab shows what: then it is the newest.
  const tab = await poll(`a tab at ${url}`, () =>
    page.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const others = tabs.filter((one) => !one.url && !one.pendingUrl).map(({ id }) => id ?? -1);
      return (
        tabs.find((one) => one.url === wanted)?.id ?? (others.sort((a, b) => b - a)[0] || null)
      );
    }, url),
  );
  await page.close();
  return opened.openExtensionPage(`save.html?tab=${tab}`);
}

/** What the page says became of the article, or why it was refused. */
export function outcomeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said = document.querySelector<HTMLElement>('.saved-outcome');
    return (said ?? document.querySelector('main')!).innerText;
  });
}

/** What the page says when it saves nothing. */
export function refusalOf(page: Page): Promise<string> {
  return poll('a refusal', async () => {
    const text = await outcomeOf(page);
    return text.includes('Nothing was saved') ? text : null;
  });
}

/** The names of a list in their order: `new` or `known`. */
export function namesOf(page: Page, list: 'new' | 'known'): Promise<string[]> {
  return page.$$eval(`section[aria-labelledby=${list}] h3`, (titles) =>
    titles.map(({ textContent }) => textContent ?? ''),
  );
}

/** What stands below a name. */
export function describedAs(page: Page, name: string): Promise<string | null> {
  return page.evaluate((wanted) => {
    const items = [...document.querySelectorAll<HTMLElement>('.saved-name')];
    const item = items.find((one) => one.querySelector('h3')?.textContent === wanted);
    return item?.querySelector<HTMLElement>('.why')?.innerText ?? null;
  }, name);
}

/** Presses one of a name's buttons. */
export async function press(page: Page, act: string, name: string): Promise<void> {
  await poll(`"${act}" at ${name}`, () =>
    page.evaluate(
      (word, wanted) => {
        const items = [...document.querySelectorAll<HTMLElement>('.saved-name')];
        const item = items.find((one) => one.querySelector('h3')?.textContent === wanted);
        const buttons = [...(item?.querySelectorAll('button') ?? [])];
        const button = buttons.find((one) => one.textContent === `${word} ${wanted}`);
        button?.focus();
        button?.click();
        return !!button;
      },
      act,
      name,
    ),
  );
}

/** Fills the fields of the form that is open. */
export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const form = document.querySelector<HTMLFormElement>('.saved-name .act-form')!;
    for (const [name, value] of Object.entries(given)) {
      (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = value;
    }
  }, fields);
}

/** Sends the form that is open by the key, and waits until it is done. */
export async function send(page: Page): Promise<string> {
  await page.evaluate(() => document.querySelector<HTMLFormElement>('.act-form')!.requestSubmit());
  return settled(page);
}

/** Waits until a change is made; answers what the page says of it. */
export function settled(page: Page): Promise<string> {
  return poll('the change to be made', () => isSettled(page));
}

/** Takes the last change back. */
export async function undo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.change-bar button')];
    const button = buttons.find(({ textContent }) => textContent === 'Undo')!;
    button.focus();
    button.click();
  });
  await poll('it to be undone', () =>
    page.evaluate(() => document.body.innerText.includes('your library is as it was')),
  );
}

/** What has the focus, by its words. */
export function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement).innerText);
}

export function isSettled(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main || main.ariaBusy === 'true') return null;
    const status = main.querySelector<HTMLElement>('.change-bar');
    if (!status) return main.innerText;
    return status.innerText.startsWith('Changing') ? null : status.innerText;
  });
}
