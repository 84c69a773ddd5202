import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { documentPath } from './place-drafts.ts';

/**
 * A folder's files without one of its documents, and without what rests on that: definitions in it, and
 * positions, disputes and topics that are left with too few statements. All else stays as it is written.
 */
export function withoutDocument(
  files: ReadonlyMap<string, string>,
  id: string,
): Map<string, string> {
  const left = new Map(files);
  left.delete(documentPath(id));
  for (const [path, keeps] of Object.entries(KEEPS)) {
    const text = left.get(path);
    if (text !== undefined)
      left.set(
        path,
        withItems(text, (item) => keeps(item, id)),
      );
  }
  return left;
}

/** By file: whether an item stays, once what it has of the document is taken out of it. */
const KEEPS: Readonly<Record<string, (item: YAMLMap, id: string) => boolean>> = {
  'entities.yaml'(item, id) {
    if (isOf(item.get('definition'), id)) item.delete('definition');
    return true;
  },
  'disputes.yaml': (item, id) =>
    keepsSome(item, 'positions', 2, (position) =>
      keepsSome(position, 'statements', 1, (statement) => !isOf(statement, id)),
    ),
  'topics.yaml': (item, id) =>
    keepsSome(item, 'statements', 1, (statement) => !isOf(statement, id)),
};

/** Whether something is `{document: ID, starts: …}` of this document. */
function isOf(reference: unknown, id: string): boolean {
  return isMap(reference) && reference.get('document') === id;
}

/** Takes out of a list what does not stay; whether that leaves enough, or all that there was. */
function keepsSome(
  item: YAMLMap,
  key: string,
  least: number,
  stays: (inner: YAMLMap) => boolean,
): boolean {
  const list = item.get(key);
  if (!isSeq(list)) return true;
  const before = list.items.length;
  list.items = list.items.filter((inner) => !isMap(inner) || stays(inner));
  return list.items.length === before || list.items.length >= least;
}

/** A file that is one list, with those of its items that stay; any other as it is. */
function withItems(text: string, stays: (item: YAMLMap) => boolean): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const { contents, errors } = document;
  if (errors.length > 0 || !isSeq(contents)) return text;
  contents.items = contents.items.filter((item) => !isMap(item) || stays(item));
  if (contents.items.length === 0) contents.flow = true; // "[]", an empty list in every form.
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
