/**
 * The body of a Markdown document as plain paragraphs. Markup that says how text looks goes, with
 * images, rules and code blocks; every word of the text stays.
 */

/** The paragraphs of a body, in order, each without line breaks. O(text). */
export function readParagraphs(body: string): string[] {
  const blocks = withoutCode(body).split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u);
  return blocks
    .flatMap(splitLists)
    .map(readBlock)
    .filter((paragraph) => paragraph !== '');
}

function withoutCode(body: string): string {
  let isCode = false;
  const kept = body.split('\n').map((line) => {
    const isFence = /^ {0,3}(?:```|~~~)/u.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? '' : line;
  });
  return kept.join('\n');
}

const BULLET = /^\s*[-*+•]\s+/u;
const NUMBER = /^\s*\d{1,3}[.)]\s+/u;

/** A block with several items is a list: each is a paragraph. A lone "3. Februar" is not. */
function splitLists(block: string): string[] {
  const lines = block.split('\n');
  const isNumbered = lines.filter((line) => NUMBER.test(line)).length > 1;
  const items: string[] = [];
  for (const line of lines) {
    const isItem = BULLET.test(line) || (isNumbered && NUMBER.test(line));
    const text = isItem ? line.replace(BULLET, '').replace(isNumbered ? NUMBER : /$^/u, '') : line;
    if (isItem || items.length === 0 || /^ {0,3}#{1,6}\s/u.test(line)) items.push(text);
    else items[items.length - 1] += `\n${text}`;
  }
  return items;
}

function readBlock(block: string): string {
  const lines = block.split('\n').map((line) => line.replace(/^\s*(?:>\s?)+/u, '').trim());
  const kept = lines.filter(
    (line) => !/^(?:={3,}|-{3,}|\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_])$/u.test(line),
  );
  const text = kept
    .join(' ')
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\s+#+$/u, '');
  return withoutInlineMarkup(text).replace(/\s+/gu, ' ').trim();
}

/** Longest first: `**x**` before `*x*`. No expression may match across another of its own marks. */
const INLINE: readonly [RegExp, string][] = [
  [/!\[[^\][]*\]\([^\s()]*\)/gu, ''],
  [/\[\^[^\][\s]+\]/gu, ''],
  [/\[([^\][]+)\]\([^\s()]*(?: "[^"]*")?\)/gu, '$1'],
  [/<(https?:\/\/[^\s<>]+)>/gu, '$1'],
  [/(?<![\p{L}\p{N}*])\*\*(?=\S)([^*\n]+)(?<=\S)\*\*(?!\*)/gu, '$1'],
  [/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]+)(?<=\S)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]+)`/gu, '$1'],
];

/** A sign after a backslash is itself; until all markup is gone, a private sign stands for it. */
const ESCAPED = /\\([\\`*_{}[\]()#+.!<>=~|•-])/gu;
const STAND_INS = /[\u{F0000}-\u{F2FFF}]/gu;
const FIRST_STAND_IN = 0xf0000;

function withoutInlineMarkup(text: string): string {
  const guarded = text.replace(ESCAPED, (_, sign: string) =>
    String.fromCodePoint(FIRST_STAND_IN + sign.codePointAt(0)!),
  );
  const plain = INLINE.reduce((kept, [markup, words]) => kept.replace(markup, words), guarded);
  return plain.replace(STAND_INS, (sign) =>
    String.fromCodePoint(sign.codePointAt(0)! - FIRST_STAND_IN),
  );
}
