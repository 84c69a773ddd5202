/** Columns of numbers and texts as bytes that pack small: like stands by like, small numbers are one byte. */

/** After a text, in a column of texts: UTF-8 has no such byte. */
export const END_OF_TEXT = 0xff;

/** Collects columns; `ByteReader` reads them in the same order. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  /** Whole numbers from 0 on. */
  counts(column: readonly number[]): void {
    this.count(column.length);
    for (const value of column) this.count(value);
  }

  /** Whole numbers, those about 0 the smallest. */
  differences(column: readonly number[]): void {
    this.counts(column.map((value) => (value < 0 ? -2 * value - 1 : 2 * value)));
  }

  /** Each text once: 0 stands for the next new one, 1 for `null`, n for the one with number n - 2. */
  texts(column: readonly (string | null)[]): void {
    this.encoded(column.map((text) => (text === null ? null : encode(text))));
  }

  /** The same for texts that are bytes already; none of them has an `END_OF_TEXT`. */
  encoded(column: readonly (Uint8Array | null)[]): void {
    const numbers = new Map<string, number>();
    const fresh: Uint8Array[] = [];
    const places = column.map((text) => {
      if (text === null) return 1;
      const key = oneUnitAByte.decode(text);
      const known = numbers.get(key);
      if (known !== undefined) return known + 2;
      numbers.set(key, fresh.length);
      fresh.push(text);
      return 0;
    });
    this.counts(places);
    for (const text of fresh) {
      this.#append(text);
      this.#append(Uint8Array.of(END_OF_TEXT));
    }
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  count(value: number): void {
    const bytes: number[] = [];
    for (let rest = value; ; rest = Math.floor(rest / 128)) {
      bytes.push((rest % 128) + (rest < 128 ? 0 : 128));
      if (rest < 128) break;
    }
    this.#append(Uint8Array.from(bytes));
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #append(bytes: Uint8Array): void {
    while (this.#length + bytes.length > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }
}

/** A different text for different bytes, whatever they are. */
const oneUnitAByte = new TextDecoder('latin1');

/** UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
