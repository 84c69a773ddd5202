import { expect, test } from 'vitest';
import { PAGE_VERBS } from '../../../entrypoints/background/api.ts';
import { aBrowser, ID, ORIGIN } from './a-browser.ts';

const TAB = { id: 1, index: 0 } as never;

async function verbsOf(sender: object) {
  aBrowser();
  const role = await import('../../../entrypoints/background/role.ts');
  return role.verbsOf(sender as never);
}

test('a page of the extension may ask everything', async () => {
  expect(await verbsOf({ id: ID, origin: ORIGIN, url: `${ORIGIN}/popup.html` })).toContain(
    'setSite',
  );
});

test('an in-page script may only read', async () => {
  const sender = { id: ID, origin: 'https://news.example', url: 'https://news.example/', tab: TAB };

  expect(await verbsOf(sender)).toEqual(PAGE_VERBS);
});

test('an address of the extension with a page as origin is a page', async () => {
  const sender = { id: ID, origin: 'https://evil.example', url: `${ORIGIN}/popup.html`, tab: TAB };

  expect(await verbsOf(sender)).toEqual(PAGE_VERBS);
});

test.each([
  ['another extension', { id: 'ponmlkjihgfedcba', origin: ORIGIN }],
  ['a sender without id', { origin: ORIGIN }],
  ['a page without a tab', { id: ID, origin: 'https://news.example' }],
  ['an origin that begins like ours', { id: ID, origin: `${ORIGIN}.evil.example` }],
])('%s is a stranger', async (_who, sender) => {
  expect(await verbsOf(sender)).toBeNull();
});
