/** Sentences that an archive refers to, by the document that has them. */

import type { Problem } from '../build/folder.ts';
import { reportOn } from '../build/problems.ts';
import { resolveReference } from '../build/references.ts';
import type {
  SentenceReference,
  SourceDispute,
  SourceDocument,
  SourceEntity,
} from '../build/source.ts';

interface Wanted {
  reference: SentenceReference;
  file: 'entities.yaml' | 'disputes.yaml';
  use:
    | { kind: 'definition'; entity: number }
    | { kind: 'position'; dispute: number; position: number };
}

/** What a sentence of a document is used for. */
export interface SentenceUses {
  /** Rows of the entities that it defines. */
  definitions: number[];
  positions: [dispute: number, position: number][];
}

export interface WantedSentences {
  /** The uses of a document's sentences by index; what cannot be found is reported. */
  in(document: SourceDocument, problems: Problem[]): Map<number, SentenceUses>;
  /** Reports references to documents that were never asked for. */
  finish(problems: Problem[]): void;
}

/** Gathers every definition and every position of a dispute. */
export function wantedSentences(
  entities: readonly SourceEntity[],
  disputes: readonly SourceDispute[],
): WantedSentences {
  const byDocument = Map.groupBy(
    [...definitionsOf(entities), ...positionsOf(disputes)],
    ({ reference }) => reference.document,
  );
  return {
    in(document, problems) {
      const wanted = byDocument.get(document.id) ?? [];
      byDocument.delete(document.id);
      const placed = new Map([[document.id, { document, firstRow: 0 }]]);
      const uses = new Map<number, SentenceUses>();
      for (const { reference, file, use } of wanted) {
        const index = resolveReference(reference, placed, reportOn(file, problems));
        if (index < 0) continue;
        const found = uses.get(index) ?? { definitions: [], positions: [] };
        uses.set(index, found);
        if (use.kind === 'definition') found.definitions.push(use.entity);
        else found.positions.push([use.dispute, use.position]);
      }
      return uses;
    },
    finish(problems) {
      for (const { reference, file } of [...byDocument.values()].flat())
        resolveReference(reference, new Map(), reportOn(file, problems));
    },
  };
}

function definitionsOf(entities: readonly SourceEntity[]): Wanted[] {
  return entities.flatMap(({ definition }, entity): Wanted[] =>
    definition === null
      ? []
      : [{ reference: definition, file: 'entities.yaml', use: { kind: 'definition', entity } }],
  );
}

function positionsOf(disputes: readonly SourceDispute[]): Wanted[] {
  return disputes.flatMap(({ positions }, dispute) =>
    positions.flatMap(({ statements }, position) =>
      statements.map((reference): Wanted => {
        return { reference, file: 'disputes.yaml', use: { kind: 'position', dispute, position } };
      }),
    ),
  );
}
