/** Names that the reader dropped from her library: they are not proposed to her again. */

import { browser } from 'wxt/browser';
import { MAX_DROPPED, MAX_DROPPED_CHARS } from '../../data/limits/storage.ts';
import { listOf, textUpTo } from '../background/shape.ts';
import { alone } from './lock.ts';
import { readNote } from './read-stored.ts';

const KEY = 'dropped';
const isStored = listOf(textUpTo(MAX_DROPPED_CHARS), MAX_DROPPED);

/** The names, folded; none when what is stored is damaged: then they are proposed once more. */
export function readDroppedNames(): Promise<string[]> {
  return readNote(KEY, isStored, []);
}

/** Takes folded names into the list, or out of it; the oldest make room. */
export function changeDroppedNames(names: readonly string[], isDropped: boolean): Promise<void> {
  return alone(async () => {
    const others = (await readDroppedNames()).filter((name) => !names.includes(name));
    const short = names.filter(({ length }) => length <= MAX_DROPPED_CHARS);
    const all = isDropped ? [...others, ...short] : others;
    await browser.storage.local.set({ [KEY]: all.slice(-MAX_DROPPED) });
  });
}
