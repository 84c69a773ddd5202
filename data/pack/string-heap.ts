/** Texts in one heap of UTF-8: written once each, decoded when asked for. */

import { NONE } from './layout.ts';
import { PackError } from './pack-error.ts';

export interface HeapSections {
  bytes: Uint8Array;
  /** First byte of each text, and the length of all. */
  starts: Uint32Array;
}

/** Collects texts for a pack: `add` answers a text's number, the same for the same text. */
export class HeapWriter {
  readonly #numbers = new Map<string, number>();

  add(text: string | null): number {
    if (text === null) return NONE;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  finish(): HeapSections {
    const encoder = new TextEncoder();
    const parts = [...this.#numbers.keys()].map((text) => encoder.encode(text));
    const starts = new Uint32Array(parts.length + 1);
    parts.forEach((part, number) => (starts[number + 1] = (starts[number] ?? 0) + part.length));
    const bytes = new Uint8Array(starts[parts.length] ?? 0);
    parts.forEach((part, number) => bytes.set(part, starts[number]));
    return { bytes, starts };
  }
}

/** Reads texts out of an opened pack. */
export class Heap {
  readonly #sections: HeapSections;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(sections: HeapSections) {
    this.#sections = sections;
  }

  /** @throws PackError when the pack has no such text. */
  text(number: number): string {
    const { start, end } = this.#place(number);
    return this.#decode(start, end);
  }

  /** `null` for the number that means none. */
  textOrNull(number: number): string | null {
    return number === NONE ? null : this.text(number);
  }

  /** Part of a text, by bytes within it. */
  slice(number: number, byteStart: number, byteEnd: number): string {
    const { start, end } = this.#place(number);
    if (byteStart > byteEnd || start + byteEnd > end) {
      throw new PackError('a statement lies outside its document');
    }
    return this.#decode(start + byteStart, start + byteEnd);
  }

  #place(number: number): { start: number; end: number } {
    const start = this.#sections.starts[number];
    const end = this.#sections.starts[number + 1];
    if (start === undefined || end === undefined || start > end) {
      throw new PackError(`text ${number} does not exist`);
    }
    return { start, end };
  }

  #decode(start: number, end: number): string {
    try {
      return this.#decoder.decode(this.#sections.bytes.subarray(start, end));
    } catch (cause) {
      if (cause instanceof TypeError) throw new PackError('a text is damaged (not UTF-8)');
      throw cause;
    }
  }
}
