/** Markdown and plain text as drafts. */

import { readDocuments } from '../build/documents.ts';
import type { Problem } from '../build/folder.ts';
import type { Draft } from './draft.ts';
import { readForeignFrontMatter } from './read-front-matter.ts';
import { Refusal } from './refusal.ts';
import { titleOf } from './title.ts';

/** A Markdown text; its title is that of its front matter, else its first heading, else its file's name. */
export function readMarkdown(text: string, path: string): Draft {
  const { body, title, ...rest } = readForeignFrontMatter(text);
  if (title !== null && isDocument(text)) {
    return { title, titleIsOurs: false, ...rest, body: { kind: 'document', file: text } };
  }
  if (!/[\p{L}\p{N}]/u.test(body)) throw new Refusal('empty');
  const heading = /^ {0,3}#{1,2}[^\S\n]+(?<text>[^\n]+?)[^\S\n]*#*[^\S\n]*$/mu.exec(body);
  const found = title ?? heading?.groups!.text ?? null;
  return { ...titleOf(found, path), ...rest, body: { kind: 'markdown', text: body } };
}

/** Whether a text is a document's file as a folder has it. */
function isDocument(text: string): boolean {
  const problems: Problem[] = [];
  const documents = readDocuments([{ path: 'documents/text.md', text }], problems);
  return documents.length === 1 && problems.length === 0;
}

/** A plain text: a first line that stands alone and ends without a full stop is its title. */
export function readPlainText(text: string, path: string): Draft {
  const paragraphs = paragraphsOf(text);
  const [first = ''] = paragraphs;
  if (first === '') throw new Refusal('empty');
  const isTitle = paragraphs.length > 1 && first.length < 120 && !/[.!?…;:,]$/u.test(first);
  return {
    ...titleOf(isTitle ? first : null, path),
    publisher: null,
    url: null,
    published: null,
    language: null,
    credits: null,
    body: { kind: 'paragraphs', paragraphs: isTitle ? paragraphs.slice(1) : paragraphs },
  };
}

/** Paragraphs are parted by blank lines; where there are none, every line is one. */
function paragraphsOf(text: string): string[] {
  const blocks = text.split(/\n[^\S\n]*\n\s*/u);
  const isParted = blocks.length > 1 || !blocks[0]?.includes('\n') || isHardWrapped(blocks[0]);
  const paragraphs = isParted ? blocks : text.split('\n');
  return paragraphs.map((part) => part.replace(/\s+/gu, ' ').trim()).filter(Boolean);
}

/** Lines of like length, as old programs broke them, run on. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').slice(0, -1);
  const longest = Math.max(...lines.map((line) => line.length));
  return longest >= 40 && longest <= 100 && lines.every((line) => line.length > longest * 0.6);
}
