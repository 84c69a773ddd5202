import { readDocument } from '../build/documents.ts';
import { reportOn } from '../build/problems.ts';
import type { DocumentInfo } from '../model.ts';
import { documentPath } from './place-drafts.ts';

/** A document of a folder as what it says. */
export interface SavedText {
  info: DocumentInfo;
  paragraphs: string[];
}

/** Reads one document among a folder's files; `null` when it is not there or cannot be read. */
export function readSaved(files: ReadonlyMap<string, string>, id: string): SavedText | null {
  const path = documentPath(id);
  const text = files.get(path);
  if (text === undefined) return null;
  const document = readDocument({ path, text }, reportOn(path, []));
  if (document === null) return null;
  const { title, titleIsOurs, publisher, url, published, language, credits } = document;
  return {
    info: { id, title, titleIsOurs, publisher, url, published, language, credits },
    paragraphs: document.paragraphs.map(({ start, end }) => document.text.slice(start, end)),
  };
}
