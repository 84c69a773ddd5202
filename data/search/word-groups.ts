import { stemOf } from '../text/terms.ts';

/** Groups of folded words, one a line; a line is looked at only when one of its words is asked for. */
export class WordGroups {
  readonly #text: string;
  /** By stem, the lines that have it. */
  #lines: Map<string, string[]> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Stems of all words in the groups of a word, its own left out. */
  stemsBeside(word: string): ReadonlySet<string> {
    this.#lines ??= linesByStem(this.#text);
    const stem = stemOf(word);
    const stems = new Set<string>();
    for (const line of this.#lines.get(stem) ?? [])
      for (const other of line.split(' ')) stems.add(stemOf(other));
    stems.delete(stem);
    return stems;
  }
}

function linesByStem(text: string): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const line of text.trim().split('\n'))
    for (const word of line.split(' ')) {
      const stem = stemOf(word);
      const known = lines.get(stem);
      if (known === undefined) lines.set(stem, [line]);
      else if (!known.includes(line)) known.push(line);
    }
  return lines;
}
