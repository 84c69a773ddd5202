import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find.ts';
import type { Card } from '../../../data/model.ts';
import { openBrowser } from '../../browsers/launch.ts';
import { servePages } from '../../browsers/serve.ts';
import { bundlePageCode } from '../bundle.ts';
import type * as Views from './views.tsx';

type Views = typeof Views;

export interface ViewsPage {
  page: Page;
  /** Runs a function on the mounted views; it closes over nothing. */
  inViews: <Result, Args extends unknown[]>(
    run: (views: Views, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
}

export interface ViewsBrowser {
  /** A fresh page with the views' code, nothing mounted; `width` in CSS pixels. */
  open: (width?: number) => Promise<ViewsPage>;
  close: () => Promise<void>;
}

const EMPTY = '<!doctype html><html lang="en"><title>Views</title><body></body></html>';

/** Starts a browser whose pages hold the views and no extension; see `LaunchOptions.environment`. */
export async function openViews(
  name: BrowserName,
  environment: Record<string, string> = {},
): Promise<ViewsBrowser> {
  const code = await bundlePageCode(new URL('./views.tsx', import.meta.url), 'views');
  const server = await servePages(() => ({ body: EMPTY }));
  const opened = await openBrowser(name, { port: server.port, environment });
  return {
    async open(width = 400) {
      for (const page of (await opened.browser.pages()).slice(1)) await page.close();
      const page = await opened.browser.newPage();
      await page.setViewport({ width, height: 600 });
      await page.goto('https://views.example/');
      await page.evaluate(`${code};globalThis.views = views;0`);
      await page.bringToFront();
      const inViews: ViewsPage['inViews'] = (run, ...args) =>
        page.evaluate(`(${run})(views, ...${JSON.stringify(args)})`) as never;
      return { page, inViews };
    },
    async close() {
      await opened.close();
      await server.close();
    },
  };
}

/** A card, mounted on a fresh page. */
export async function showCard(
  browser: ViewsBrowser,
  card: Card,
  width?: number,
): Promise<ViewsPage> {
  const views = await browser.open(width);
  await views.inViews(({ mountCard }, content) => mountCard(content), card);
  return views;
}
