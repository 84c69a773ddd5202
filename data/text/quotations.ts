/** A quotation, its marks included. Offsets are UTF-16 code units, `end` exclusive. */
export interface Quotation {
  start: number;
  end: number;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
]);

/**
 * The outermost quotations of one paragraph whose closing mark stands in it too. Single quotation
 * marks are left alone: they cannot be told from apostrophes. O(text).
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  let closers = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (start >= 0 && closers.includes(mark) && (mark !== '"' || !opensStraight(text, at))) {
      found.push({ start, end: at + 1 });
      start = -1;
    } else if (start < 0 && (mark === '"' ? opensStraight(text, at) : CLOSERS.has(mark))) {
      start = at;
      closers = CLOSERS.get(mark) ?? '"';
    }
  }
  return found;
}

function opensStraight(text: string, at: number): boolean {
  return !/[^\s([{—–/-]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' ');
}
