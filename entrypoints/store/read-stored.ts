import { browser } from 'wxt/browser';
import type { Shape } from '../background/shape.ts';

/** What stands under a key of `storage.local`: `first` where that is nothing, or nothing of this shape. */
export async function readStored<Value>(
  key: string,
  shape: Shape<Value>,
  first: Value,
): Promise<{ value: Value; damaged?: unknown }> {
  const { [key]: found } = await browser.storage.local.get(key);
  if (found === undefined) return { value: first };
  return shape(found) ? { value: found } : { value: first, damaged: found };
}

/** The same for what can be done without: where it cannot be read, the console says so. */
export async function readNote<Value>(
  key: string,
  shape: Shape<Value>,
  first: Value,
): Promise<Value> {
  const { value, damaged } = await readStored(key, shape, first);
  if (damaged !== undefined)
    console.error(`storage: "${key}" is not readable by this version; it counts as unset`);
  return value;
}
