/** One value in `storage.local`: checked when it is read, changed one writer after the other. */

import { browser } from 'wxt/browser';
import { readNote, readStored } from '../../store/read-stored.ts';
import { inTurn } from '../in-turn.ts';
import type { Shape } from '../shape.ts';

export interface Stored<Value> {
  /** Its key, for whoever listens to changes. */
  readonly key: string;
  read: () => Promise<Value>;
  /** Stores what `by` makes of the value as it is then; answers what is stored. */
  change: (by: (value: Value) => Value) => Promise<Value>;
}

/** A value that stands under `key`; `first` until something is stored. */
export function stored<Value>(key: string, shape: Shape<Value>, first: Value): Stored<Value> {
  return {
    key,
    read: () => readNote(key, shape, first),
    change: (by) =>
      inTurn(async () => {
        const { value, damaged } = await readStored(key, shape, first);
        const next = by(value);
        // What a newer version wrote is put aside, not lost.
        const aside = damaged === undefined ? {} : { [`${key}-unreadable`]: damaged };
        await browser.storage.local.set({ [key]: next, ...aside });
        return next;
      }),
  };
}
