import type { Pack } from '../../../data/pack/pack.ts';

/** Calls every method of a pack for every row: what a pack holds, as plain values. */
export function readEverything(pack: Pack) {
  const { info } = pack;
  return {
    info,
    documents: rows(info.documents, (row) => ({
      ...pack.documentAt(row),
      text: pack.documentText(row),
      row: pack.documentRow(pack.documentAt(row).id),
      statements: pack.statementsOfDocument(row),
    })),
    entities: rows(info.entities, (row) => ({
      ...pack.entityAt(row),
      row: pack.entityRow(pack.entityIdAt(row)),
      statements: [...pack.statementsOfEntity(row)],
      definition: pack.definitionOf(row),
      disputes: pack.disputesAbout(row),
    })),
    statements: rows(info.statements, (row) => ({
      ...pack.statementAt(row),
      documentRow: pack.documentOfStatement(row),
      entities: [...pack.entitiesOfStatement(row)],
      topics: [...pack.topicsOfStatement(row)],
      cues: pack.cuesOfStatement(row),
    })),
    topics: rows(pack.topicCount, (row) => pack.topicAt(row)),
  };
}

function rows<Value>(count: number, read: (row: number) => Value): Value[] {
  return Array.from({ length: count }, (_, row) => read(row));
}
