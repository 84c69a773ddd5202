import type { FolderFile, Problem } from './folder.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkId } from './ids.ts';
import { readParagraphs } from './paragraphs.ts';
import { reportOn, type Report } from './problems.ts';
import type { SourceDocument } from './source.ts';
import { splitSentences, type Sentence } from '../text/sentences.ts';

const PARAGRAPH_GAP = '\n\n';

/** The documents of a folder, ordered by id; those that cannot be read are left out and reported. */
export function readDocuments(files: readonly FolderFile[], problems: Problem[]): SourceDocument[] {
  const inFolder = files.filter((file) => file.path.startsWith('documents/'));
  const found = new Map<string, SourceDocument>();
  for (const file of inFolder) {
    const report = reportOn(file.path, problems);
    const document = readDocument(file, report);
    if (document === null) continue;
    if (found.has(document.id)) report.error(1, 'this document is there twice', 'take one away');
    else found.set(document.id, document);
  }
  if (inFolder.length === 0) {
    reportOn('documents', problems).error(
      1,
      'there is no document',
      'add Markdown files to documents/',
    );
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One document's file; `null` when it cannot be read, which `report` then holds. */
export function readDocument(file: FolderFile, report: Report): SourceDocument | null {
  const name = file.path.slice('documents/'.length);
  if (!name.endsWith('.md') || name.includes('/')) {
    report.warn(1, 'this file is not read', 'keep documents as documents/NAME.md');
    return null;
  }
  const id = name.slice(0, -'.md'.length);
  const hasGoodId = checkId({ line: 1, text: id }, report);
  const front = readFrontMatter(file.text, report);
  if (front === null) return null;
  const body = readBody(front.body, front.info?.language ?? 'en');
  if (body.sentences.length === 0) {
    report.error(front.bodyLine, 'the document has no text', 'write it below the second "---"');
  }
  if (front.info === null || !hasGoodId || body.sentences.length === 0) return null;
  return { id, ...front.info, ...body, file: file.path, bodyLine: front.bodyLine };
}

interface Body {
  text: string;
  paragraphs: Sentence[];
  sentences: Sentence[];
}

function readBody(markdown: string, language: string): Body {
  const paragraphs: Sentence[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const paragraph of readParagraphs(markdown)) {
    if (text !== '') text += PARAGRAPH_GAP;
    const offset = text.length;
    text += paragraph;
    paragraphs.push({ start: offset, end: text.length });
    for (const { start, end } of splitSentences(paragraph, language)) {
      sentences.push({ start: offset + start, end: offset + end });
    }
  }
  return { text, paragraphs, sentences };
}
