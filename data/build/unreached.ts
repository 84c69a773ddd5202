/** What is legal but will not work as hoped: an entity without card, a statement on nobody's card. */

import type { DisputeRow } from '../pack/pack.ts';
import { shorten } from './fields.ts';
import type { Problem } from './folder.ts';
import type { SourceDocument, SourceEntity } from './source.ts';
import type { SourceStatement } from './statements.ts';

export interface Reached {
  documents: readonly SourceDocument[];
  entities: readonly SourceEntity[];
  statements: readonly SourceStatement[];
  statementsOfEntity: readonly (readonly number[])[];
  disputes: readonly DisputeRow[];
}

/** Notes on the entities that no statement mentions and on the statements that no card shows. */
export function noteUnreached(reached: Reached): Problem[] {
  return [...silentEntities(reached), ...unseenStatements(reached)];
}

function silentEntities({ entities, statementsOfEntity }: Reached): Problem[] {
  return entities.flatMap(({ id, line }, row) => {
    if (statementsOfEntity[row]!.length > 0) return [];
    const what = `no statement mentions ${id}`;
    const remedy = 'add a name that the documents use, or a definition';
    return [{ file: 'entities.yaml', line, what, remedy, isError: false }];
  });
}

/** One note a document, so that many do not hide what is wrong. */
function unseenStatements({
  documents,
  statements,
  statementsOfEntity,
  disputes,
}: Reached): Problem[] {
  const disputed = disputes.flatMap(({ positions }) => positions.flatMap((one) => one.statements));
  const seen = new Set([...statementsOfEntity.flat(), ...disputed]);
  const unseen = statements.filter((_, row) => !seen.has(row));
  return [...Map.groupBy(unseen, ({ documentRow }) => documentRow)].map(
    ([row, [first, ...others]]) => {
      const { file, bodyLine } = documents[row]!;
      const more = others.length === 0 ? '' : ` and ${others.length} more of its statements`;
      const what = `no card shows "${shorten(first!.text)}"${more}`;
      const remedy = 'name an entity in the sentence, or add the entity';
      return { file, line: bodyLine, what, remedy, isError: false };
    },
  );
}
