/**
 * Terms that differ from a word by a letter or two: changed, left out, put in, or two neighbours
 * swapped. The terms are sorted, so each shares its beginning with the one before, and with it the
 * lines of the edit-distance matrix: a term costs only its own new letters, and none where its
 * beginning already differs too much.
 */

import { MAX_TERM_CHARS } from '../limits/search.ts';
import type { SearchTable } from './table.ts';

export interface SimilarTerm {
  row: number;
  edits: number;
}

/** Rows within `maxEdits` of a word, or of which some beginning is when `isOpen`. O(letters of all terms). */
export function findSimilar(
  table: SearchTable,
  word: string,
  maxEdits: number,
  isOpen: boolean,
): SimilarTerm[] {
  const found: SimilarTerm[] = [];
  const { letters, letterStarts } = table;
  const matrix = new Matrix(word, maxEdits);
  const longest = isOpen ? Infinity : word.length + maxEdits;
  let before = 0;
  for (let row = 0; row + 1 < letterStarts.length; row++) {
    const start = letterStarts[row] as number;
    const length = (letterStarts[row + 1] as number) - start;
    let line = sharedLetters(letters, before, start, matrix.lines, length);
    before = start;
    matrix.lines = line;
    if (length > longest || (!isOpen && matrix.isDeadAt(line))) continue;
    while (line < length && !matrix.isDeadAt(line)) {
      matrix.add(letters, start, line);
      line++;
    }
    if (line < length && !isOpen) continue;
    const edits = isOpen ? matrix.least() : matrix.last();
    if (edits <= maxEdits) found.push({ row, edits });
  }
  return found;
}

/** How many of the lines that are there hold for the next term as well. */
function sharedLetters(
  letters: Uint16Array,
  before: number,
  start: number,
  lines: number,
  length: number,
): number {
  const most = Math.min(lines, length);
  let shared = 0;
  while (shared < most && letters[before + shared] === letters[start + shared]) shared++;
  return shared;
}

/** Line n: what it takes to turn the first n letters of a term into each beginning of the word. */
class Matrix {
  /** How many letters of the term have a line. */
  lines = 0;
  readonly #cells: Uint8Array;
  /** The least of each line: above `maxEdits`, nothing that begins so can match. */
  readonly #leasts: Uint8Array;
  readonly #word: Uint16Array;
  readonly #width: number;
  readonly #maxEdits: number;

  constructor(word: string, maxEdits: number) {
    this.#word = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    this.#width = this.#word.length + 1;
    this.#maxEdits = maxEdits;
    this.#cells = new Uint8Array(this.#width * (MAX_TERM_CHARS + 1));
    this.#leasts = new Uint8Array(MAX_TERM_CHARS + 1);
    for (let at = 0; at < this.#width; at++) this.#cells[at] = at;
  }

  isDeadAt(line: number): boolean {
    return (this.#leasts[line] as number) > this.#maxEdits;
  }

  /** Adds the line of the term's letter `at`. */
  add(letters: Uint16Array, start: number, at: number): void {
    const [cells, width, word] = [this.#cells, this.#width, this.#word];
    const here = (at + 1) * width;
    const above = here - width;
    const letter = letters[start + at];
    let least = (cells[here] = at + 1);
    for (let k = 1; k < width; k++) {
      const isSame = word[k - 1] === letter;
      let edits = (cells[above + k - 1] as number) + (isSame ? 0 : 1);
      edits = Math.min(
        edits,
        (cells[above + k] as number) + 1,
        (cells[here + k - 1] as number) + 1,
      );
      if (at > 0 && k > 1 && word[k - 2] === letter && word[k - 1] === letters[start + at - 1])
        edits = Math.min(edits, (cells[above - width + k - 2] as number) + 1);
      cells[here + k] = edits;
      if (edits < least) least = edits;
    }
    this.#leasts[at + 1] = least;
    this.lines = at + 1;
  }

  /** Edits from the whole term to the whole word. */
  last(): number {
    return this.#cells[this.lines * this.#width + this.#width - 1] as number;
  }

  /** Edits from that beginning of the term which is nearest to the whole word. */
  least(): number {
    let least = Infinity;
    for (let line = 0; line <= this.lines; line++)
      least = Math.min(least, this.#cells[line * this.#width + this.#width - 1] as number);
    return least;
  }
}
