/**
 * Names in the text of a shard: whoever reads it has the names of all entities, so that a name stands
 * there as one byte that no UTF-8 has. Byte `FIRST_MARK + n` is the name of the n-th entity that the
 * statement mentions.
 */

import { PackError } from '../pack/pack-error.ts';
import { decode } from './byte-reader.ts';
import { encode, END_OF_TEXT } from './byte-writer.ts';

const FIRST_MARK = 0xf8;

/** UTF-8 of a text with marks for these names wherever they stand. */
export function markNames(text: string, names: readonly string[]): Uint8Array {
  let parts: (string | number)[] = [text];
  for (const [n, name] of names.slice(0, END_OF_TEXT - FIRST_MARK).entries()) {
    parts = parts.flatMap((part) => (typeof part === 'number' ? part : splitAt(part, name, n)));
  }
  const pieces = parts.map((part) =>
    typeof part === 'number' ? Uint8Array.of(FIRST_MARK + part) : encode(part),
  );
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function splitAt(text: string, name: string, n: number): (string | number)[] {
  if (name === '') return [text];
  return text.split(name).flatMap((part, at) => (at === 0 ? part : [n, part]));
}

/** The text again. @throws PackError when a mark stands for no name. */
export function unmarkNames(bytes: Uint8Array, names: readonly string[]): string {
  let text = '';
  let from = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < FIRST_MARK) continue;
    const name = names[byte - FIRST_MARK];
    if (name === undefined) throw new PackError('a name of a shard does not exist');
    text += decode(bytes.subarray(from, at)) + name;
    from = at + 1;
  }
  return text + decode(bytes.subarray(from));
}
