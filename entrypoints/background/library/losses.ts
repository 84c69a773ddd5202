import { browser } from 'wxt/browser';
import { inspect } from '../../store/inspect.ts';
import { aloneIfFree } from '../../store/lock.ts';

/**
 * Titles of the packs of which the browser has lost something; the toolbar button wears a sign for as
 * long as there is one. While somebody works on the library, none is known.
 */
export async function findLosses(): Promise<string[]> {
  const found = await aloneIfFree(() => inspect({ isThorough: false }));
  const lost = found?.packs.filter(({ health }) => health !== 'whole') ?? [];
  // Firefox for Android has no badges.
  if (found !== null) await browser.action.setBadgeText?.({ text: lost.length > 0 ? '!' : '' });
  return lost.map(({ entry }) => entry.title);
}
