import type { QuotedStatement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';

/** A statement with all that tells where it comes from. */
export function quoteStatement(pack: Pack, row: number): QuotedStatement {
  const { text, voices, document, index, start, end } = pack.statementAt(row);
  const { title, publisher, published, url, language } = pack.documentAt(
    pack.documentOfStatement(row),
  );
  const source = { document, index, title, publisher, published, url, language };
  return { text, voices: [...voices], ...source, start, end };
}
