import type { Pack, PackContent } from '../pack/pack.ts';
import { buildSearchTable } from './build-table.ts';
import type { SearchTable } from './table.ts';

/** The search table of a pack: the one that it brings, or one made now for a pack that has none. */
export function packTable(pack: Pack): SearchTable {
  if (pack.search !== null) return pack.search;
  const { entities, documents, statements } = pack.info;
  return buildSearchTable({
    entities: rows(entities, (row) => {
      const { name, aliases, label } = pack.entityAt(row);
      const definition = pack.definitionOf(row);
      const text = definition < 0 ? '' : pack.statementAt(definition).text;
      return entityFields({ name, aliases, label }, text);
    }),
    documents: rows(documents, (row) => documentFields(pack.documentAt(row))),
    statements: rows(statements, (row) => ({ text: pack.statementAt(row).text })),
  });
}

/** The search table of what is about to be written. O(text). */
export function contentTable(content: Omit<PackContent, 'search'>): SearchTable {
  const { entities, documents, definitions } = content;
  const statements = content.statements.map(({ documentRow, start, end }) => ({
    text: documents[documentRow]?.text.slice(start, end) ?? '',
  }));
  return buildSearchTable({
    entities: entities.map((entity, row) =>
      entityFields(entity, statements[definitions[row] ?? -1]?.text ?? ''),
    ),
    documents: documents.map(documentFields),
    statements,
  });
}

function entityFields(
  { name, aliases, label }: { name: string; aliases: readonly string[]; label: string | null },
  definition: string,
) {
  return { name, aliases: aliases.join('\n'), label: label ?? '', definition };
}

function documentFields({
  title,
  publisher,
  published,
}: {
  title: string;
  publisher: string;
  published: string | null;
}) {
  return { title, publisher, published: published?.slice(0, 4) ?? '' };
}

function rows<Row>(count: number, read: (row: number) => Row): Row[] {
  return Array.from({ length: count }, (_, row) => read(row));
}
