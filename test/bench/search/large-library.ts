/** Large libraries for measuring search: real sentences of news in several languages, and the names in them. */

import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import { packTable } from '../../../data/search/pack-table.ts';
import { openPack } from '../../../data/pack/read.ts';
import type { PackContent } from '../../../data/pack/pack.ts';
import { writePack } from '../../../data/pack/write.ts';
import { splitSentences } from '../../../data/text/sentences.ts';
import { dictionary, newsNames } from '../matching/dictionary.ts';
import { readRealText, type RealText } from '../matching/real-text.ts';

/** Code units that the sentences are taken from: all that differ. */
const TEXT_UNITS = 3_000_000;
/** Statements of one document. */
const DOCUMENT_STATEMENTS = 20;
/** Statements for one entity. */
const STATEMENTS_PER_ENTITY = 10;
const LEAST_CHARS = 40;
const MOST_CHARS = 400;
/** The longest name that is looked for, in words. */
const NAME_WORDS = 4;

export interface LargeLibrary {
  bytes: Uint8Array<ArrayBuffer>;
  /** Names of entities, for searching. */
  names: string[];
  /** Sentences, for searching. */
  texts: string[];
}

/** A pack of so many statements; `null` when the shared corpora are not beside the checkout. */
export function largeLibrary(statements: number): LargeLibrary | null {
  const real = readRealText(TEXT_UNITS);
  if (real === null) return null;
  const texts = sentencesOf(real, statements);
  const names = dictionary(
    newsNames(real.annotated),
    real.text,
    Math.floor(statements / STATEMENTS_PER_ENTITY),
  );
  const content = contentOf(texts, names);
  const search = packTable(openPack(writePack(content)));
  return { bytes: writePack({ ...content, search }), names, texts };
}

/** Real sentences first; then the beginning of one with the end of another. */
function sentencesOf({ text }: RealText, count: number): string[] {
  const real = [
    ...new Set(
      splitSentences(text, 'en')
        .map(({ start, end }) => text.slice(start, end))
        .filter(({ length }) => length >= LEAST_CHARS && length <= MOST_CHARS),
    ),
  ];
  const all = real.slice(0, count);
  for (let step = 1; all.length < count; step++)
    for (let at = 0; at < real.length && all.length < count; at++)
      all.push(halves(real[at] as string, real[(at + step * 37) % real.length] as string));
  return all;
}

function halves(first: string, second: string): string {
  const cut = (text: string) => text.indexOf(' ', text.length >> 1);
  return first.slice(0, cut(first)) + second.slice(cut(second));
}

function contentOf(texts: readonly string[], names: readonly string[]): PackContent {
  const entityRows = mentionRows(texts, names);
  const statementsOfEntity = names.map((): number[] => []);
  entityRows.forEach((rows, statement) =>
    rows.forEach((row) => statementsOfEntity[row]?.push(statement)),
  );
  const { table, nameCount } = buildNameTable([]);
  return {
    id: 'large',
    title: 'A large library',
    names: table,
    nameCount,
    ...documentsOf(texts, entityRows),
    entities: names.map((name, row) => ({
      id: `entity-${row}`,
      name,
      kind: 'person',
      label: null,
      aliases: [],
    })),
    statementsOfEntity,
    definitions: names.map(() => -1),
    disputes: [],
  };
}

function documentsOf(texts: readonly string[], entityRows: readonly (readonly number[])[]) {
  const documents: PackContent['documents'][number][] = [];
  const statements: PackContent['statements'][number][] = [];
  for (let first = 0; first < texts.length; first += DOCUMENT_STATEMENTS) {
    const own = texts.slice(first, first + DOCUMENT_STATEMENTS);
    let start = 0;
    own.forEach((text, index) => {
      const place = { documentRow: documents.length, index, start, end: start + text.length };
      const said = { voices: [], dates: [], figures: [] };
      statements.push({ ...place, ...said, entityRows: entityRows[first + index] ?? [] });
      start += text.length + 1;
    });
    documents.push({
      id: `document-${documents.length}`,
      title: own[0]?.slice(0, 80) ?? '',
      titleIsOurs: false,
      publisher: `Publisher ${documents.length % 50}`,
      url: null,
      published: String(2000 + (documents.length % 25)),
      language: 'en',
      credits: null,
      text: own.join(' '),
    });
  }
  return { documents, statements };
}

/** For each text, the names whose words stand in it. */
function mentionRows(texts: readonly string[], names: readonly string[]): number[][] {
  const rows = new Map(names.map((name, row) => [name, row]));
  return texts.map((text) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = new Set<number>();
    for (let length = 1; length <= NAME_WORDS; length++)
      for (let at = 0; at + length <= words.length; at++) {
        const row = rows.get(words.slice(at, at + length).join(' '));
        if (row !== undefined) found.add(row);
      }
    return [...found];
  });
}
