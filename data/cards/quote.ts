import type { DocumentInfo, QuotedStatement, Statement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';

/** A statement of a pack with all that tells where it comes from. */
export function quoteStatement(pack: Pack, row: number): QuotedStatement {
  return quote(pack.statementAt(row), pack.documentAt(pack.documentOfStatement(row)));
}

/** A statement as a card quotes it, given its document. */
export function quote(statement: Statement, source: DocumentInfo): QuotedStatement {
  const { text, voices, document, index, start, end } = statement;
  const { title, publisher, published, url, language } = source;
  return {
    text,
    voices: [...voices],
    ...{ document, index, title, publisher, published, url, language, start, end },
  };
}
