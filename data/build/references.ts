import { readText, reportUnknownKeys, shorten } from './fields.ts';
import type { Report } from './problems.ts';
import type { SentenceReference, SourceDocument } from './source.ts';
import type { Tree } from './tree.ts';

/**
 * Reads `{document, starts}`, and leaves `more` keys to others; `null` when it is none, which `report`
 * then holds.
 */
export function readReference(
  tree: Tree,
  name: string,
  report: Report,
  more: readonly string[] = [],
): SentenceReference | null {
  if (tree.kind !== 'map') {
    report.error(tree.line, `${name} is not a sentence`, REMEDY);
    return null;
  }
  reportUnknownKeys(tree, ['document', 'starts', ...more], report);
  const document = readText(tree, 'document', report, true);
  const starts = readText(tree, 'starts', report, true);
  if (document === null || starts === null) return null;
  return { document: document.text, starts: starts.text, line: tree.line };
}

const REMEDY = 'write {document: ID, starts: "its first words"}';

/** A document with the row of its first statement. */
export interface PlacedDocument {
  document: SourceDocument;
  firstRow: number;
}

/** The row of the one sentence that a reference means; -1 when there is none or several, then reported. */
export function resolveReference(
  { document: id, starts, line }: SentenceReference,
  documents: ReadonlyMap<string, PlacedDocument | null>,
  report: Report,
): number {
  const placed = documents.get(id);
  if (placed === null) return -1; // What is wrong with that document is reported already.
  if (placed === undefined) {
    report.error(
      line,
      `there is no document "${shorten(id)}"`,
      'name one of documents/, without .md',
    );
    return -1;
  }
  const { text, sentences } = placed.document;
  const rows = sentences.flatMap(({ start, end }, index) =>
    text.slice(start, end).startsWith(starts) ? [index] : [],
  );
  if (rows.length === 1) return placed.firstRow + rows[0]!;
  const what = rows.length === 0 ? 'no sentence begins' : `${rows.length} sentences begin`;
  const remedy =
    rows.length === 0 ? 'copy the first words of one' : 'add words until only one does';
  report.error(line, `${what} with "${shorten(starts)}" in ${id}`, remedy);
  return -1;
}
