/** A book as drafts, one a chapter: a zip of web pages with a list of their order. */

import { decodeText } from '../../data/import/decode.ts';
import type { Draft, ImportFile } from '../../data/import/draft.ts';
import { asDate, asLanguage } from '../../data/import/read-front-matter.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { unzip } from '../../data/import/unzip.ts';
import { LEAST_CHAPTER_CHARS } from '../../data/limits/import.ts';

interface Book {
  title: string;
  publisher: string | null;
  published: string | null;
  language: string | null;
  credits: string | null;
  /** Paths of the chapters, in reading order. */
  spine: string[];
}

/** @throws Refusal when it is no readable book. */
export function readEpub(bytes: Uint8Array): Draft[] {
  const files = new Map(unzip(bytes).map((file) => [file.path, file]));
  const book = readPackage(files);
  const chapters = book.spine.flatMap((path) => readChapter(files.get(path)));
  if (chapters.length === 0) throw new Refusal('bookDamaged');
  return chapters.map(({ heading, paragraphs }, at) => ({
    title: `${book.title}: ${heading ?? at + 1}`,
    titleIsOurs: heading === null,
    publisher: book.publisher ?? book.title,
    url: null,
    published: asDate(book.published),
    language: asLanguage(book.language),
    credits: book.credits,
    body: { kind: 'paragraphs', paragraphs },
  }));
}

function readPackage(files: ReadonlyMap<string, ImportFile>): Book {
  const container = parse(files, 'META-INF/container.xml');
  const path = named(container, 'rootfile')[0]?.getAttribute('full-path') ?? '';
  const opf = parse(files, path);
  const text = (name: string) => named(opf, name)[0]?.textContent?.trim() || null;
  const items = new Map(
    named(opf, 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href') ?? '']),
  );
  const hrefs = named(opf, 'itemref').map((item) => items.get(item.getAttribute('idref')) ?? '');
  return {
    title: text('title') ?? '?',
    publisher: text('publisher'),
    published: text('date'),
    language: text('language'),
    credits:
      named(opf, 'creator')
        .map(({ textContent }) => textContent?.trim())
        .join(', ') || null,
    spine: hrefs.filter(Boolean).map((href) => resolvePath(path, href)),
  };
}

/** @throws Refusal when the book has no such file, or it is no XML. */
function parse(files: ReadonlyMap<string, ImportFile>, path: string): Document {
  const file = files.get(path);
  if (file === undefined) throw new Refusal('bookDamaged', path);
  const xml = new DOMParser().parseFromString(decodeText(file.bytes), 'text/xml');
  if (xml.querySelector('parsererror')) throw new Refusal('bookDamaged', path);
  return xml;
}

/** Elements by their name without prefix: books use them with any. */
function named(xml: Document, name: string): Element[] {
  return [...xml.getElementsByTagNameNS('*', name)];
}

function resolvePath(from: string, href: string): string {
  const { pathname } = new URL(href, `file:///${from}`);
  return decodeURIComponent(pathname).replace(/^\//u, '');
}

const BLOCKS = 'p, li, blockquote, h2, h3, h4, h5, h6, dd, dt, pre, figcaption, td';

function readChapter(
  file: ImportFile | undefined,
): { heading: string | null; paragraphs: string[] }[] {
  if (file === undefined) return [];
  const page = new DOMParser().parseFromString(decodeText(file.bytes), 'text/html');
  const blocks = [...page.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const paragraphs = blocks.map(plainText).filter(Boolean);
  if (paragraphs.join('').length < LEAST_CHAPTER_CHARS) return [];
  const heading = page.querySelector('h1, h2, title');
  return [{ heading: (heading && plainText(heading)) || null, paragraphs }];
}

function plainText({ textContent }: Element): string {
  return textContent?.replace(/\s+/gu, ' ').trim() ?? '';
}
