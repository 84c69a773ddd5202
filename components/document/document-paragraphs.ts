import type { Statement } from '../../data/model.ts';

/** A stretch of a paragraph: one statement, or the text between two. */
export interface Stretch {
  text: string;
  statement: Statement | null;
}

/** A document's text as paragraphs of stretches; `statements` in order, none crosses a blank line. O(text). */
export function paragraphsOf(text: string, statements: readonly Statement[]): Stretch[][] {
  const paragraphs: Stretch[][] = [];
  let next = 0;
  for (const { start, end } of blocksOf(text)) {
    const stretches: Stretch[] = [];
    let at = start;
    for (; next < statements.length; next++) {
      const statement = statements[next];
      if (!statement || statement.start >= end) break;
      pushText(stretches, text.slice(at, statement.start));
      stretches.push({ text: text.slice(statement.start, statement.end), statement });
      at = statement.end;
    }
    pushText(stretches, text.slice(at, end));
    paragraphs.push(stretches);
  }
  return paragraphs;
}

function pushText(stretches: Stretch[], text: string): void {
  if (text !== '') stretches.push({ text, statement: null });
}

/** Where the paragraphs stand: all that is between blank lines. */
function blocksOf(text: string): { start: number; end: number }[] {
  const blocks = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n\s*\n|$/g)) {
    if (text.slice(start, index).trim() !== '') blocks.push({ start, end: index });
    start = index + gap.length;
  }
  return blocks;
}
