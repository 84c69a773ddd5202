/** All pages, with and without the extension, in two browsers side by side. */

import type { Page } from 'puppeteer-core';
import { keepExtensionErrors } from '../../browsers/extension-errors.ts';
import type { BrowserName } from '../../browsers/find.ts';
import { builtExtension } from '../../browsers/launch.ts';
import type { LoggedRequest } from '../../browsers/serve.ts';
import { compare, type Comparison } from './compare.ts';
import type { RealPage } from './corpus.ts';
import { settledEntities } from './entities.ts';
import { readPlacedMarks, type PlacedMark } from './placed-marks.ts';
import { openSide, type Look, type Side } from './side.ts';

/** Pages at a time: most of the time a page is waited for; Firefox opens one tab after the other. */
const LANES: Record<BrowserName, number> = { chromium: 3, firefox: 1 };
/** A page that shows less of its article keeps it back until scripts have come from elsewhere. */
const LEAST_SHOWN = 0.5;

export interface Found extends Look {
  marks: PlacedMark[];
  /** As the popup lists them; `null` when no in-page script answered. */
  entities: { id: string; name: string }[] | null;
}

export interface Visit {
  page: RealPage;
  comparison: Comparison<Found>;
  /** The page with the extension and, if it can be had, with its article. */
  found: Found;
}

export interface Tour {
  visits: Visit[];
  /** Of all pages' consoles, with the extension. */
  pageErrors: string[];
  /** Of the extension, wherever it runs. */
  extensionErrors: string[];
  requests: { bare: LoggedRequest[]; ours: LoggedRequest[] };
}

/** Visits every page; the visits are in the order of the pages. */
export async function tour(name: BrowserName, pages: readonly RealPage[]): Promise<Tour> {
  const bare = await openSide(name, pages, {});
  const ours = await openSide(name, pages, { extension: builtExtension(name, 'e2e') });
  try {
    const readErrors = await keepExtensionErrors(ours.opened);
    await (await ours.opened.waitForExtensionPage('welcome.html')).close();
    const asker = await ours.opened.openExtensionPage('reader.html');
    const visits = await inLanes(LANES[name], pages, (page) => visit(page, { bare, ours, asker }));
    return {
      visits,
      pageErrors: visits.flatMap(({ comparison, found }) => [
        ...comparison.ours.errors,
        ...found.errors,
      ]),
      extensionErrors: await readErrors(),
      requests: { bare: bare.server.requests, ours: ours.server.requests },
    };
  } finally {
    await bare.close();
    await ours.close();
  }
}

interface Stage {
  bare: Side;
  ours: Side;
  /** A page of the extension. */
  asker: Page;
}

async function visit(page: RealPage, stage: Stage): Promise<Visit> {
  const comparison = await compare((isStill) => lookBoth(page, isStill, stage));
  const isShown = !page.isArticle || shareShown(page, comparison.ours) >= LEAST_SHOWN;
  return { page, comparison, found: isShown ? comparison.ours : await find(page, true, stage) };
}

/** Both are looked at when the marks stand: a page changes with time. */
async function lookBoth(page: RealPage, isStill: boolean, stage: Stage): Promise<[Look, Found]> {
  const { promise: marked, resolve } = Promise.withResolvers<void>();
  const waiting = stage.bare.look(page, isStill, () => marked);
  const found = find(page, isStill, stage, resolve).finally(resolve);
  return Promise.all([waiting, found]);
}

function find(
  page: RealPage,
  isStill: boolean,
  { ours, asker }: Stage,
  onMarked = () => {},
): Promise<Found> {
  return ours.look(page, isStill, async (tab) => {
    const entities = await settledEntities(asker, await tab.evaluate(() => location.href));
    const marks = await readPlacedMarks(tab);
    onMarked();
    return { entities, marks };
  });
}

function shareShown({ gold: { paragraphs } }: RealPage, { text }: Look): number {
  const bare = (line: string) => line.replace(/\s+/g, '');
  const shown = bare(text);
  return paragraphs.filter((each) => shown.includes(bare(each))).length / paragraphs.length;
}

async function inLanes<Item, Result>(
  lanes: number,
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const lane = async () => {
    for (const [at, item] of rest) results[at] = await run(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
