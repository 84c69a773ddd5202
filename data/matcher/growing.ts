/** Lists of numbers that grow: a million names need few bytes each while their table is built. */

/** A growing list of 32-bit numbers. */
export class Growing {
  length = 0;
  private items = new Int32Array(1024);

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(2 * this.items.length);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }

  at(index: number): number {
    return this.items[index] as number;
  }

  set(index: number, item: number): void {
    this.items[index] = item;
  }

  /** A view on its numbers; pushing more may leave it behind. */
  all(): Int32Array {
    return this.items.subarray(0, this.length);
  }
}

/** Numbers of keys that grow: each different 32-bit key but 0 gets the next. */
export class KeyNumbers {
  readonly keys = new Growing();
  /** Number of the key that stands in a place, and 1; 0 is an empty place. */
  private places = new Int32Array(4096);

  /** The key's number; a new one when it had none. */
  numberOf(key: number): number {
    const mask = this.places.length - 1;
    for (let at = placeOf(key) & mask; ; at = (at + 1) & mask) {
      const number = (this.places[at] as number) - 1;
      if (number < 0) return this.add(key, at);
      if (this.keys.at(number) === key) return number;
    }
  }

  private add(key: number, at: number): number {
    this.keys.push(key);
    this.places[at] = this.keys.length;
    if (2 * this.keys.length > this.places.length) this.grow();
    return this.keys.length - 1;
  }

  private grow(): void {
    this.places = new Int32Array(2 * this.places.length);
    const mask = this.places.length - 1;
    for (let number = 0; number < this.keys.length; number++) {
      let at = placeOf(this.keys.at(number)) & mask;
      while (this.places[at] !== 0) at = (at + 1) & mask;
      this.places[at] = number + 1;
    }
  }
}

function placeOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 8;
}
