import type { SearchResult } from '../model.ts';
import type { Place } from './search-index.ts';

/**
 * An entity's row: its definition, or the best statement about it where there is none, or none among the
 * documents that `allowed` lets through.
 */
export function entityRow(
  { pack, row }: Place,
  score: number,
  allowed: Uint8Array | null = null,
): SearchResult {
  const { id, name, label } = pack.entityAt(row);
  const isAllowed = (statement: number) =>
    allowed === null || allowed[pack.documentOfStatement(statement)] === 1;
  const definition = pack.definitionOf(row);
  const statement =
    definition >= 0 && isAllowed(definition)
      ? definition
      : pack.statementsOfEntity(row).find(isAllowed);
  if (statement === undefined) {
    const nowhere = { document: null, index: null, publisher: null, published: null };
    return { kind: 'entity', id, title: name, text: label ?? '', ...nowhere, score };
  }
  const { text, document, index } = pack.statementAt(statement);
  const source = pack.documentAt(pack.documentOfStatement(statement));
  const { publisher, published } = source;
  return { kind: 'entity', id, title: name, text, document, index, publisher, published, score };
}

/** A statement's row: its text under its document's title. */
export function statementRow({ pack, row }: Place, score: number): SearchResult {
  const { text, document, index } = pack.statementAt(row);
  const { title, publisher, published } = pack.documentAt(pack.documentOfStatement(row));
  return {
    kind: 'statement',
    id: document,
    title,
    text,
    document,
    index,
    publisher,
    published,
    score,
  };
}

/** A document's row: the statement that matches best, else its first. */
export function documentRow(
  { pack, row }: Place,
  matching: number | null,
  score: number,
): SearchResult {
  const { id, title, publisher, published } = pack.documentAt(row);
  const { first, count } = pack.statementsOfDocument(row);
  const text = count === 0 ? '' : pack.statementAt(matching ?? first).text;
  const source = { document: id, index: null, publisher, published };
  return { kind: 'document', id, title, text, ...source, score };
}
