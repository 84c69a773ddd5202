/** Every surface looks as it did when somebody last looked at it and accepted it. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, openBrowser, type OpenedBrowser } from '../browsers/launch.ts';
import { servePages, type PageServer } from '../browsers/serve.ts';
import { openViews, type ViewsBrowser } from '../page/components/open-views.ts';
import { acceptedPictures, compare, COMPARED_SCALE } from '../screenshots/compare.ts';
import { wordsOf } from '../screenshots/in-language.ts';
import { oneFont } from '../screenshots/one-font.ts';
import { pictures, type Picture } from '../screenshots/picture.ts';
import { SURFACES } from '../screenshots/surfaces.ts';
import { picturesOfState, VIEW_STATES } from '../screenshots/view-states.ts';
import { answerWith } from './save/pages.ts';

describe.each(['e2e', 'store'] as const)('the %s build', (build) => {
  const surfaces = SURFACES.filter((surface) => (surface.build ?? 'e2e') === build);
  const extension = builtExtension('chromium', build);
  const say = wordsOf(extension);
  let web: PageServer;
  let opened: OpenedBrowser;

  beforeAll(async () => {
    web = await servePages(answerWith({ version: 1 }));
    const { port } = web;
    opened = await openBrowser('chromium', { extension, port, environment: oneFont() });
    await (await opened.waitForExtensionPage('welcome.html')).close();
  });
  afterAll(async () => {
    await opened.close();
    await web.close();
  });

  test.each(surfaces)('shows $name as accepted', async (surface) => {
    expect(await changesOf(pictures(opened, surface, say, COMPARED_SCALE))).toEqual([]);
  });
});

describe('the card', () => {
  let browser: ViewsBrowser;

  beforeAll(async () => void (browser = await openViews('chromium', oneFont())));
  afterAll(() => browser.close());

  test.each(VIEW_STATES)('shows $name as accepted', async (state) => {
    expect(await changesOf(picturesOfState(browser, state, COMPARED_SCALE))).toEqual([]);
  });
});

test('every accepted picture is of a surface', () => {
  const names = [...SURFACES, ...VIEW_STATES].flatMap(({ name, looks }) =>
    looks.map((look) => `${name}-${look}`),
  );

  expect(acceptedPictures()).toEqual(names.sort());
});

async function changesOf(taken: AsyncIterable<Picture>): Promise<string[]> {
  const changes: string[] = [];
  for await (const { name, png } of taken) {
    const change = compare(name, png);
    if (change) changes.push(change);
  }
  return changes;
}
