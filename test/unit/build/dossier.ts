import { readdirSync, readFileSync } from 'node:fs';
import { buildPack } from '../../../data/build/build.ts';
import type { FolderFile, Problem } from '../../../data/build/folder.ts';
import { formatProblem, hasError } from '../../../data/build/problems.ts';
import type { PackContent } from '../../../data/pack/pack.ts';

const FOLDER = 'data/dossier';

/** The files of the bundled folder. */
export function dossierFiles(): FolderFile[] {
  const documents = readdirSync(`${FOLDER}/documents`).map((name) => `documents/${name}`);
  return [...documents, 'entities.yaml', 'disputes.yaml', 'topics.yaml'].map((path) => ({
    path,
    text: readFileSync(`${FOLDER}/${path}`, 'utf8'),
  }));
}

/** The bundled pack's content, built from its folder. */
export function buildDossier(): { content: PackContent; problems: Problem[] } {
  const { content, problems } = buildPack(dossierFiles(), { id: 'dossier', title: 'Dossier' });
  if (content === null)
    throw new Error(
      problems
        .filter((one) => hasError([one]))
        .map(formatProblem)
        .join('\n'),
    );
  return { content, problems };
}

/** The text of a statement. */
export function textOf(content: PackContent, row: number): string {
  const { documentRow, start, end } = content.statements[row]!;
  return content.documents[documentRow]!.text.slice(start, end);
}

/** The row of the one statement of a document that begins so; throws when there is none or several. */
export function rowOf(content: PackContent, document: string, starts: string): number {
  const rows = content.statements.flatMap(({ documentRow }, row) => {
    const isThere =
      content.documents[documentRow]!.id === document && textOf(content, row).startsWith(starts);
    return isThere ? [row] : [];
  });
  if (rows.length !== 1)
    throw new Error(`${rows.length} statements of ${document} begin with "${starts}"`);
  return rows[0]!;
}

/** The rows that stand on an entity's card, in its list or as a position of a dispute about it. */
export function cardRows(content: PackContent, entity: string): Set<number> {
  const entityRow = content.entities.findIndex(({ id }) => id === entity);
  const about = content.disputes.filter((dispute) => dispute.about.includes(entityRow));
  const disputed = about.flatMap(({ positions }) =>
    positions.flatMap(({ statements }) => statements),
  );
  return new Set([...content.statementsOfEntity[entityRow]!, ...disputed]);
}
