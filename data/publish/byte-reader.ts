import { PackError } from '../pack/pack-error.ts';
import { END_OF_TEXT } from './byte-writer.ts';

/** Reads what `ByteWriter` wrote. Its methods throw PackError where the bytes cannot be that. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  counts(): number[] {
    const length = this.count();
    // Each takes a byte: damage cannot ask for a huge list.
    if (length > this.#bytes.length - this.#at) throw cutOff();
    return Array.from({ length }, () => this.count());
  }

  differences(): number[] {
    return this.counts().map((value) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2));
  }

  textsOrNull(): (string | null)[] {
    return this.encoded().map((text) => (text === null ? null : decode(text)));
  }

  texts(): string[] {
    return this.textsOrNull().map((text) => {
      if (text === null) throw new PackError('a text of a shard is missing');
      return text;
    });
  }

  /** As views. */
  encoded(): (Uint8Array | null)[] {
    const numbers = this.counts();
    const known = numbers.filter((number) => number === 0).map(() => this.#text());
    let fresh = 0;
    return numbers.map((number) => {
      if (number === 1) return null;
      const text = known[number === 0 ? fresh++ : number - 2];
      if (text === undefined) throw cutOff();
      return text;
    });
  }

  count(): number {
    let value = 0;
    for (let unit = 1; unit <= 2 ** 49; unit *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw cutOff();
      value += (byte % 128) * unit;
      if (byte < 128) return value;
    }
    throw new PackError('a number of a shard is too large');
  }

  #text(): Uint8Array {
    const end = this.#bytes.indexOf(END_OF_TEXT, this.#at);
    if (end < 0) throw cutOff();
    const text = this.#bytes.subarray(this.#at, end);
    this.#at = end + 1;
    return text;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws PackError where bytes are no UTF-8. */
export function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) throw new PackError('a text is damaged (not UTF-8)');
    throw cause;
  }
}

function cutOff(): PackError {
  return new PackError('a shard is cut off');
}
