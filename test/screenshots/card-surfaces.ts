import type { Page } from 'puppeteer-core';
import { hoverMark, pressInCard, scrollCard } from './hands.ts';
import type { Say } from './in-language.ts';
import { ALL, BOTH, DESKTOP, PHONE, type Surface } from './surface.ts';

const README = { width: 860, height: 720, scale: 1.5 };

const hover = (name: string) => (page: Page) => hoverMark(page, name);

/** Cards over the demo article. */
export const CARD_SURFACES: readonly Surface[] = [
  { name: 'readme', path: 'welcome.html', size: README, looks: ['light'], act: readme },
  { name: 'card', path: 'welcome.html', size: DESKTOP, looks: ALL, act: hover('CECOT') },
  {
    name: 'card-person',
    path: 'welcome.html',
    size: DESKTOP,
    looks: BOTH,
    act: hover('Marco Rubio'),
  },
  { name: 'card-phone', path: 'welcome.html', size: PHONE, looks: BOTH, act: hover('CECOT') },
  { name: 'card-differ', path: 'welcome.html', size: DESKTOP, looks: ALL, act: differ },
  { name: 'card-foot', path: 'welcome.html', size: DESKTOP, looks: BOTH, act: foot },
  { name: 'card-back', path: 'welcome.html', size: DESKTOP, looks: BOTH, act: back },
  { name: 'card-acts', path: 'welcome.html', size: DESKTOP, looks: ALL, act: cardActs },
  { name: 'card-report', path: 'welcome.html', size: DESKTOP, looks: BOTH, act: cardReport },
  { name: 'statement-acts', path: 'welcome.html', size: DESKTOP, looks: ALL, act: statementActs },
];

/** Headline, marks and a card in one picture. */
async function readme(page: Page): Promise<void> {
  await hoverMark(page, 'Nayib Bukele', 'article h1');
}

async function differ(page: Page): Promise<void> {
  await hoverMark(page, 'CECOT');
  await scrollCard(page, 640);
}

async function foot(page: Page): Promise<void> {
  await hoverMark(page, 'CECOT');
  await scrollCard(page, 100_000);
}

async function back(page: Page): Promise<void> {
  await hoverMark(page, 'CECOT');
  await scrollCard(page, 100_000);
  await pressInCard(page, 'Nayib Bukele');
}

async function cardActs(page: Page, say: Say): Promise<void> {
  await hoverMark(page, 'CECOT');
  await pressInCard(page, say('cardActs'));
}

async function cardReport(page: Page, say: Say): Promise<void> {
  await cardActs(page, say);
  await pressInCard(page, say('wrongOrUnhelpful'));
}

async function statementActs(page: Page, say: Say): Promise<void> {
  await hoverMark(page, 'CECOT');
  await pressInCard(page, say('statementActs'));
  await pressInCard(page, say('format_markdown'));
}
