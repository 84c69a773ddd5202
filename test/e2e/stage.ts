/** A browser with the extension, in front of a web of one machine. */

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find.ts';
import { builtExtension, openBrowser, type OpenedBrowser } from '../browsers/launch.ts';
import { servePages, type PageAnswer, type PageServer } from '../browsers/serve.ts';
import { ARTICLE, ARTICLE_URL } from './article.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Stage {
  opened: OpenedBrowser;
  server: PageServer;
  /** Opens an address in a new tab in front. */
  visit(address: string): Promise<Page>;
  close(): Promise<void>;
}

export interface StageOptions {
  answer?: Parameters<typeof servePages>[0];
  mode?: 'store' | 'e2e';
  /** Another folder than the one that `mode` was built into. */
  extension?: string;
  /** The one origin that the reader lets the extension ask: a publisher's. */
  mayAsk?: string;
  /** Kept by `close`; without it a fresh one. */
  profile?: string;
}

/** Opens a browser, and puts the welcome page away that a fresh profile brings. */
export async function setStage(name: BrowserName, options: StageOptions = {}): Promise<Stage> {
  const { answer = serveArticle, mode = 'e2e', profile } = options;
  const server = await servePages(answer);
  const opened = await openBrowser(name, {
    extension: options.extension ?? builtExtension(name, mode),
    port: server.port,
    ...(profile !== undefined && { profile }),
  });
  if (profile === undefined) await (await opened.waitForExtensionPage('welcome.html')).close();
  return {
    opened,
    server,
    visit: async (address) => {
      const page = await opened.browser.newPage();
      await page.goto(address);
      return page;
    },
    close: async () => {
      await opened.close();
      await server.close();
      refuseRequestsOf(opened.origin, server, options.mayAsk);
    },
  };
}

function serveArticle({ href }: URL): PageAnswer | null {
  return href === ARTICLE_URL ? { body: ARTICLE } : null;
}

/** Nothing that the reader reads leaves the machine: the extension asks no server for anything. */
function refuseRequestsOf(origin: string, { requests }: PageServer, mayAsk?: string): void {
  const ours = requests.filter(
    ({ url, headers }) =>
      new URL(url).origin !== mayAsk &&
      [headers.origin, headers.referer].some((from) => from?.startsWith(origin)),
  );
  if (ours.length === 0) return;
  throw new Error(`test: the extension asked for ${ours.map(({ url }) => url).join(', ')}`);
}
