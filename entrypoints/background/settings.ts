/** What the reader decided, in `storage.local`, with a version. */

import { browser } from 'wxt/browser';
import { MAX_ID_CHARS } from '../../data/limits/messages.ts';
import { fields, listOf, oneOf, textUpTo, type Shape } from './shape.ts';

export interface Settings {
  /** Hosts that the reader switched off although the permission is held; sorted. */
  sitesOff: string[];
}

const KEY = 'settings';
const VERSION = 1;
/** More than a reader switches off by hand in a lifetime. */
const MAX_SITES_OFF = 10_000;

const isStored: Shape<Settings & { version: string }> = fields({
  version: oneOf([String(VERSION)]),
  sitesOff: listOf(textUpTo(MAX_ID_CHARS), MAX_SITES_OFF),
});

/**
 * The stored settings; the defaults when none are stored.
 * @throws when they were written by a newer version, or damaged.
 */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return { sitesOff: [] };
  if (isStored(stored)) return { sitesOff: stored.sitesOff };
  throw new Error('settings: not readable by this version; update or reinstall the extension');
}

/** Stores the settings; the last writer wins. */
export async function writeSettings({ sitesOff }: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: String(VERSION), sitesOff } });
}
