import { rankStatements, type Candidate } from './rank.ts';
import type { SourceDocument } from './source.ts';
import type { SourceStatement } from './statements.ts';

/**
 * By entity row: the statements that tell about it, best first. A statement tells about the entities
 * that it mentions, and about the one that it defines.
 */
export function statementsByEntity(
  statements: readonly SourceStatement[],
  documents: readonly SourceDocument[],
  definitions: readonly number[],
): number[][] {
  const rows: Set<number>[] = definitions.map((row) => new Set(row < 0 ? [] : [row]));
  for (const [row, { mentions }] of statements.entries()) {
    for (const { entityRow } of mentions) rows[entityRow]!.add(row);
  }
  return rows.map((found, entityRow) => {
    const candidates = [...found].map((row): Candidate => {
      const statement = statements[row]!;
      return { row, statement, published: documents[statement.documentRow]!.published };
    });
    return rankStatements(candidates, entityRow, definitions[entityRow]!);
  });
}
