/**
 * A folder's entities.yaml as a document that can be changed: what an act does not touch stays as it
 * was written, comments included. As the build does, it takes every scalar for text.
 */

import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  YAMLSeq,
  type YAMLMap,
} from 'yaml';
import { formatProblem } from '../build/problems.ts';
import { Refusal } from './refusal.ts';

const FILE = 'entities.yaml';

/**
 * Reads the file's text.
 * @throws Refusal naming the line, when it is no list that could be changed without losing anything.
 */
export function readEntityFile(text: string): Document {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) {
    const what = `this is not YAML (${error.message.split('\n', 1)[0]!.replace(/[.:]$/u, '')})`;
    throw wrongAt(Math.max(1, lines.linePos(error.pos[0]).line), what, 'mend it in your export');
  }
  if (!isSeq(document.contents) && !isEmpty(document.contents)) {
    throw wrongAt(1, 'the file is not a list', 'begin each entity with "- id: ..."');
  }
  return document;
}

/** The file's text again. */
export function writeEntityFile(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The list of entities, to be added to. */
export function listIn(document: Document): YAMLSeq {
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq(document.schema);
  document.contents = list;
  // "[]" grows into a list of one item a line.
  if (list.items.length === 0) list.flow = false;
  return list;
}

/** The entities that can be read. */
export function itemsIn(document: Document): YAMLMap[] {
  const { contents } = document;
  return isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
}

/** A field's text; empty when there is none. */
export function textAt(item: YAMLMap, key: string): string {
  const value = item.get(key);
  return typeof value === 'string' ? value : '';
}

/** The texts of a field's list. */
export function textsAt(item: YAMLMap, key: string): string[] {
  const list = item.get(key);
  if (!isSeq(list)) return [];
  return list.items.flatMap((one) =>
    isScalar(one) && typeof one.value === 'string' ? [one.value] : [],
  );
}

/** Sets a field to a list of texts, each once; without any it goes. */
export function setTexts(
  document: Document,
  { item, key, texts }: { item: YAMLMap; key: string; texts: readonly string[] },
): void {
  const distinct = [...new Set(texts)];
  const before = textsAt(item, key);
  const isSame =
    before.length === distinct.length && distinct.every((text, at) => text === before[at]);
  if (isSame) return;
  if (distinct.length === 0) item.delete(key);
  else item.set(key, document.createNode(distinct));
}

function isEmpty(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && (contents.value ?? '') === '');
}

function wrongAt(line: number, what: string, remedy: string): Refusal {
  return new Refusal(
    'folderWrong',
    formatProblem({ file: FILE, line, what, remedy, isError: true }),
  );
}
