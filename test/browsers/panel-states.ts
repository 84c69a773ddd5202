/** The side panel in each of its states, as a page that follows the article in front before it. */

import type { Page } from 'puppeteer-core';

/** What brings a panel that was just opened into a state. */
export const PANEL_STATES: Record<string, (panel: Page) => Promise<unknown>> = {
  names: (panel) => panel.waitForSelector('.names .row'),
  briefing: (panel) => choose(panel, 'briefing', '.briefing .row'),
  timeline: (panel) => choose(panel, 'timeline', '.article-timeline .row'),
  map: (panel) => choose(panel, 'map', '.map .name'),
  'map-name': chooseName,
  list: async (panel) => {
    await choose(panel, 'map', '.map .name');
    await press(panel, '.who .notice button');
    await panel.waitForSelector('.links .row');
  },
  shared: async (panel) => {
    await chooseName(panel);
    await press(panel, '.links .row button');
    await panel.waitForSelector('.card .said');
  },
  card: async (panel) => {
    await panel.waitForSelector('.names .row');
    await press(panel, '.names .row .aside');
    await panel.waitForSelector('.card .said');
  },
};

const VIEWS = ['names', 'briefing', 'timeline', 'map'];

async function choose(panel: Page, view: string, shown: string): Promise<void> {
  await panel.waitForSelector('.names .row');
  await press(panel, `[role=tab]:nth-child(${VIEWS.indexOf(view) + 1})`);
  await panel.waitForSelector(shown);
}

async function chooseName(panel: Page): Promise<void> {
  await choose(panel, 'map', '.map .name');
  await panel.$eval('.map .name', (name) => (name as SVGElement).focus());
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.links .row');
}

async function press(panel: Page, selector: string): Promise<void> {
  await panel.$eval(selector, (button) => (button as HTMLElement).click());
}
