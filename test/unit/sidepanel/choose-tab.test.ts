import { expect, test } from 'vitest';
import { chooseTab, type OpenTab } from '../../../entrypoints/sidepanel/choose-tab.ts';

const ORIGIN = 'chrome-extension://abc/';
const tab = (id: number, given: Partial<OpenTab> = {}): OpenTab => {
  return { id, windowId: 1, active: false, lastAccessed: id, ...given };
};
const beside = { given: null, own: null, windowId: 1, origin: ORIGIN };

test('beside the tabs of a window, it follows the one in front in that window', () => {
  const tabs = [tab(1), tab(2, { active: true }), tab(3, { active: true, windowId: 2 })];

  expect(chooseTab(tabs, beside)).toBe(2);
  expect(chooseTab(tabs, { ...beside, windowId: 2 })).toBe(3);
});

test('as a page of its own, it follows the tab that was in front last', () => {
  const tabs = [tab(1), tab(4), tab(9, { active: true }), tab(7, { windowId: 2 })];

  expect(chooseTab(tabs, { ...beside, own: 9 })).toBe(7);
});

test('as a page of its own, it leaves out the pages of the extension, but for the one to try', () => {
  const tabs = [
    tab(1, { url: `${ORIGIN}welcome.html` }),
    tab(2, { url: `${ORIGIN}reader.html?document=a` }),
    tab(3),
  ];

  expect(chooseTab(tabs, { ...beside, own: 3 })).toBe(1);
});

test('it stays with the tab that its address names, and shows none when that is closed', () => {
  const tabs = [tab(1), tab(2, { active: true })];

  expect(chooseTab(tabs, { ...beside, given: 1 })).toBe(1);
  expect(chooseTab(tabs, { ...beside, given: 5 })).toBeNull();
});

test('where there is no other tab, it follows none', () => {
  expect(chooseTab([tab(3, { active: true })], { ...beside, own: 3 })).toBeNull();
  expect(chooseTab([], beside)).toBeNull();
});
