/**
 * A sentence as its grammar sees it: a quotation is one token, a known name is one token, and what
 * stands in brackets is gone.
 */

import type { EntityId } from '../../model.ts';
import type { VoiceSentence } from './input.ts';

export type TokenKind = 'word' | 'name' | 'quote' | 'comma' | 'colon' | 'stop';

export interface Token {
  kind: TokenKind;
  text: string;
  lower: string;
  /** UTF-16 offset in the sentence. */
  start: number;
  entity: EntityId | null;
}

interface Piece {
  start: number;
  end: number;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' };
const PARTS =
  /(?:\p{Lu}\.){2,}|['’]s(?!\p{L})|['’](?!\p{L})|(?<!\p{L})(?:[ldnsjcmt]|qu|dell|nell|all|dall|sull|un)['’](?=\p{L})|\d+(?:[.,]\d+)*%?|[\p{L}\p{N}\p{M}]+(?:[-&/'’](?!s(?!\p{L})|(?:t-)?(?:elles?|ils?|on)(?!\p{L}))[\p{L}\p{N}\p{M}]+)*|[,;:.!?…–—()[\]]/giu;

/** Splits a sentence into tokens; `opensQuoted` when it begins inside a quotation. */
export function tokenize(sentence: VoiceSentence, opensQuoted: boolean): Token[] {
  const { text } = sentence;
  const tokens: Token[] = [];
  let from = 0;
  for (const quote of quotations(text, opensQuoted)) {
    tokens.push(...plainTokens(sentence, from, quote.start), quoteToken(text, quote));
    if (/[,.!?…]\p{Pf}?\s*$/u.test(text.slice(quote.start, quote.end - 1))) {
      tokens.push(token('comma', ',', quote.end));
    }
    from = quote.end;
  }
  tokens.push(...plainTokens(sentence, from, text.length));
  return withoutBrackets(tokens);
}

/** Whether a quotation is still open where the text ends. */
export function endsQuoted(text: string, opensQuoted: boolean): boolean {
  const last = quotations(text, opensQuoted).at(-1);
  return last !== undefined && last.end > text.length;
}

/** Spans of the quotations, marks included; one left open ends behind the text. */
function quotations(text: string, opensQuoted: boolean): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  if (opensQuoted) {
    const end = text.search(/[”»"]/u);
    found.push({ start: 0, end: end < 0 ? text.length + 1 : end + 1 });
    at = found[0]!.end;
  }
  for (; at < text.length; at++) {
    const closing = CLOSING[text[at]!];
    if (closing === undefined) continue;
    const end = indexOfAny(text, closing, at + 1);
    found.push({ start: at, end: end < 0 ? text.length + 1 : end + 1 });
    at = found.at(-1)!.end - 1;
  }
  return found;
}

function indexOfAny(text: string, marks: string, from: number): number {
  for (let at = from; at < text.length; at++) if (marks.includes(text[at]!)) return at;
  return -1;
}

function quoteToken(text: string, { start, end }: Piece): Token {
  return token('quote', text.slice(start, end), start);
}

function token(
  kind: TokenKind,
  text: string,
  start: number,
  entity: EntityId | null = null,
): Token {
  return { kind, text, lower: text.toLowerCase().replaceAll('’', "'"), start, entity };
}

function plainTokens(sentence: VoiceSentence, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const mention of sentence.mentions) {
    if (mention.start < at || mention.end > to || isInsideWord(sentence.text, mention)) continue;
    tokens.push(...words(sentence.text, at, mention.start));
    const name = sentence.text.slice(mention.start, mention.end);
    tokens.push(token('name', name, mention.start, mention.entity));
    at = mention.end;
  }
  return [...tokens, ...words(sentence.text, at, to)];
}

/** "US-Beamter": the name is only a part of the word. */
function isInsideWord(text: string, { start, end }: Piece): boolean {
  return (
    /^-\p{Ll}|^-\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) ||
    /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function words(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(PARTS)) {
    const start = from + match.index;
    const isInitial = /^\p{Lu}$/u.test(match[0]) && text[start + 1] === '.';
    const part = isInitial ? `${match[0]}.` : match[0];
    const isInnerDot = part === '.' && text.slice(start + 1).trim() !== '';
    if (!isInnerDot) tokens.push(token(kindOf(part), part, start));
  }
  return tokens;
}

function kindOf(part: string): TokenKind {
  if (/^[,–—]$/u.test(part)) return 'comma';
  if (part === ':') return 'colon';
  return /^[;.!?…()[\]]$/u.test(part) ? 'stop' : 'word';
}

function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ text, kind }) => {
    if (kind === 'stop' && '(['.includes(text)) depth++;
    const isKept = depth === 0;
    if (kind === 'stop' && ')]'.includes(text)) depth = Math.max(0, depth - 1);
    return isKept && !(kind === 'stop' && ')]'.includes(text));
  });
}
