import { browser } from 'wxt/browser';
import { createLibrary, type Library } from '../../data/library/library.ts';
import { openPack } from '../../data/pack/read.ts';

const BUNDLED_PACK = '/packs/bundled.pack';

/** The one dictionary of the whole browser, for as long as this background lives. */
let opening: Promise<Library> | null = null;

/**
 * The reader's library; opened at the first call. A failure is not kept: the next call tries again.
 * @throws PackError when a pack cannot be read by this version.
 */
export function openLibrary(): Promise<Library> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Library> {
  const response = await fetch(new URL(BUNDLED_PACK, browser.runtime.getURL('/')));
  if (!response.ok)
    throw new Error('library: the bundled pack is missing; reinstall the extension');
  return createLibrary([openPack(await response.arrayBuffer())]);
}
