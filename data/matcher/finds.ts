/** Finds, as triples: start, end, row of the first form. Reused from text to text. */
export class Finds {
  count = 0;
  triples = new Int32Array(3 * 256);

  add(start: number, end: number, form: number): void {
    const at = 3 * this.count++;
    if (at === this.triples.length) this.grow();
    this.triples[at] = start;
    this.triples[at + 1] = end;
    this.triples[at + 2] = form;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.triples.length);
    larger.set(this.triples);
    this.triples = larger;
  }
}
