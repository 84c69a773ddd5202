import type { DocumentMentions } from './document-mentions.ts';
import { rankStatements, type Candidate } from './rank.ts';
import type { SourceDocument } from './source.ts';
import type { SourceStatement } from './statements.ts';

/**
 * By entity row: the statements that tell about it, best first. A statement tells about the entities
 * that it mentions, and about those that it defines.
 */
export function statementsByEntity(
  statements: readonly SourceStatement[],
  documents: readonly SourceDocument[],
  mentions: readonly DocumentMentions[],
  definitions: readonly number[],
): number[][] {
  const rows: Set<number>[] = definitions.map((row) => new Set(row < 0 ? [] : [row]));
  for (const [row, statement] of statements.entries()) {
    for (const { entityRow } of statement.mentions) rows[entityRow]!.add(row);
  }
  const language = mainLanguage(documents);
  return rows.map((found, entityRow) => {
    const candidates = [...found].map((row): Candidate => {
      const statement = statements[row]!;
      const document = documents[statement.documentRow]!;
      const isInTitle = mentions[statement.documentRow]!.title.has(entityRow);
      return {
        row,
        statement,
        document,
        isInTitle,
        isMainLanguage: document.language === language,
      };
    });
    return rankStatements(candidates, entityRow, definitions[entityRow]!);
  });
}

function mainLanguage(documents: readonly SourceDocument[]): string | null {
  const counts = new Map<string, number>();
  for (const { language } of documents) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
