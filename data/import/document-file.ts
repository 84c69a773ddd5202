/** A draft as a document's file: the same front matter and Markdown that a folder of one's own has. */

import { LANGUAGE_SAMPLE_WORDS } from '../limits/import.ts';
import { languageOf } from '../text/stop-words.ts';
import { termsOf } from '../text/terms.ts';
import type { Draft } from './draft.ts';

export interface DraftDefaults {
  /** Who publishes what does not say it: the reader. */
  publisher: string;
  /** BCP 47 tag for a text that neither says nor shows its language. */
  language: string;
}

/** The file's text. */
export function documentFile(draft: Draft, defaults: DraftDefaults): string {
  if (draft.body.kind === 'document') return draft.body.file;
  const lines = [
    `title: ${quoted(draft.title)}`,
    ...(draft.titleIsOurs ? ['title_ours: true'] : []),
    `publisher: ${quoted(draft.publisher ?? defaults.publisher)}`,
    ...(draft.url === null ? [] : [`url: ${quoted(draft.url)}`]),
    ...(draft.published === null ? [] : [`published: ${draft.published}`]),
    `language: ${draft.language ?? languageIn(draft) ?? defaults.language}`,
    ...(draft.credits === null ? [] : [`credits: ${quoted(draft.credits)}`]),
  ];
  return `---\n${lines.join('\n')}\n---\n${bodyOf(draft)}\n`;
}

/** JSON's way of writing a text is one of YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/gu, ' ').trim());
}

function languageIn({ body }: Draft): string | null {
  const text = textIn(body);
  return languageOf(termsOf(text.slice(0, 10 * LANGUAGE_SAMPLE_WORDS)));
}

function textIn(body: Draft['body']): string {
  if (body.kind === 'paragraphs') return body.paragraphs.join('\n');
  return body.kind === 'markdown' ? body.text : body.file;
}

function bodyOf({ body }: Draft): string {
  if (body.kind !== 'paragraphs') return textIn(body).trim();
  return body.paragraphs.map(asMarkdown).filter(Boolean).join('\n\n');
}

/** Markdown that reads as this very paragraph. */
function asMarkdown(paragraph: string): string {
  const line = paragraph.replace(/\s+/gu, ' ').trim();
  // What begins a list, a rule or a heading at the beginning of a line does so nowhere else.
  return line.replace(/[\\`*_[\]<>#~|]/gu, '\\$&').replace(/^[-+=•]/u, '\\$&');
}
