/** Characters of a line from which on a name goes on in the next one. */
const LINE_CHARS = 16;
const LINES = 3;

/** A name as lines of at most LINE_CHARS where its words allow; the rest of a long one is cut off. */
export function wrapName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE_CHARS) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const kept = lines.slice(0, LINES).map((line) => shorten(line, 1.5 * LINE_CHARS));
  if (lines.length > LINES) kept[LINES - 1] = `${kept[LINES - 1]}…`;
  return kept;
}

function shorten(line: string, most: number): string {
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
