import { browser } from 'wxt/browser';
import { fields, oneOf, type Shape } from '../background/shape.ts';
import { readStored } from './read-stored.ts';

const VERSION = '1';
const hasVersion: Shape<{ version: string }> = fields({ version: oneOf([VERSION]) });

/** A value in `storage.local` that is nothing to guess at: it says which version wrote it. */
export interface Versioned<Value> {
  /** @throws Error when it was written by a newer version, or is damaged. */
  read: () => Promise<Value>;
  /** The last writer wins. */
  write: (value: Value) => Promise<void>;
}

/** The value under `key`; `first` until one is written. */
export function versioned<Value extends object>(
  key: string,
  shape: Shape<Value>,
  first: Value,
): Versioned<Value> {
  const isStored = (value: unknown): value is Value => hasVersion(value) && shape(value);
  return {
    async read() {
      const { value, damaged } = await readStored(key, isStored, first);
      if (damaged === undefined) return value;
      throw new Error(`${key}: not readable by this version; update or reinstall the extension`);
    },
    write: (value) => browser.storage.local.set({ [key]: { ...value, version: VERSION } }),
  };
}
