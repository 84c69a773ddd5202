/** One value in `storage.local`: checked when it is read, changed one writer after the other. */

import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import type { Shape } from './shape.ts';

export interface Stored<Value> {
  /** Its key, for whoever listens to changes. */
  readonly key: string;
  read: () => Promise<Value>;
  /** Stores what `by` makes of the value as it is then; answers what is stored. */
  change: (by: (value: Value) => Value) => Promise<Value>;
}

/** A value that stands under `key`; `first` until something is stored. */
export function stored<Value>(key: string, shape: Shape<Value>, first: Value): Stored<Value> {
  async function look(): Promise<{ value: Value; damaged?: unknown }> {
    const { [key]: found } = await browser.storage.local.get(key);
    if (found === undefined) return { value: first };
    return shape(found) ? { value: found } : { value: first, damaged: found };
  }

  return {
    key,
    async read() {
      const { value, damaged } = await look();
      if (damaged !== undefined)
        console.error(`choices: "${key}" is not readable by this version; it counts as unset`);
      return value;
    },
    change: (by) =>
      inTurn(async () => {
        const { value, damaged } = await look();
        const next = by(value);
        // What a newer version wrote is put aside, not lost.
        const aside = damaged === undefined ? {} : { [`${key}-unreadable`]: damaged };
        await browser.storage.local.set({ [key]: next, ...aside });
        return next;
      }),
  };
}
