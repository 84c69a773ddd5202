/** What is legal but likely not meant: names, entities and statements that will not work as hoped. */

import type { DisputeRow } from '../pack/pack.ts';
import { shorten } from './fields.ts';
import type { Problem } from './folder.ts';
import { reportOn } from './problems.ts';
import type { SourceDocument, SourceEntity } from './source.ts';
import type { SourceStatement } from './statements.ts';

export interface Reached {
  documents: readonly SourceDocument[];
  entities: readonly SourceEntity[];
  statements: readonly SourceStatement[];
  statementsOfEntity: readonly (readonly number[])[];
  disputes: readonly DisputeRow[];
}

/** Warns of shared names, entities without statements, and statements that no card shows. */
export function reportUnreached(reached: Reached, problems: Problem[]): void {
  reportSharedNames(reached.entities, problems);
  reportSilentEntities(reached, problems);
  reportUnseenStatements(reached);
}

function reportSharedNames(entities: readonly SourceEntity[], problems: Problem[]): void {
  const report = reportOn('entities.yaml', problems);
  const first = new Map<string, SourceEntity>();
  for (const entity of entities) {
    for (const name of new Set([entity.name, ...entity.aliases])) {
      const other = first.get(name);
      if (other === undefined) first.set(name, entity);
      else if (!entity.ambiguous.includes(name) || !other.ambiguous.includes(name)) {
        const what = `"${shorten(name)}" is also a name of ${other.id}`;
        report.warn(entity.line, what, 'list it as ambiguous in both, with context');
      }
    }
  }
}

function reportSilentEntities(
  { entities, statementsOfEntity }: Reached,
  problems: Problem[],
): void {
  const report = reportOn('entities.yaml', problems);
  for (const [row, { id, line }] of entities.entries()) {
    if (statementsOfEntity[row]!.length > 0) continue;
    report.warn(
      line,
      `no statement mentions ${id}`,
      'add a name that the documents use, or a definition',
    );
  }
}

function reportUnseenStatements(reached: Reached): void {
  const seen = new Set(reached.statementsOfEntity.flat());
  for (const { positions } of reached.disputes) {
    for (const { statements } of positions) for (const row of statements) seen.add(row);
  }
  const unseen = Map.groupBy(
    reached.statements.filter((_, row) => !seen.has(row)),
    ({ documentRow }) => documentRow,
  );
  for (const [documentRow, [first, ...others]] of unseen) {
    const { report, bodyLine } = reached.documents[documentRow]!;
    const more = others.length === 0 ? '' : ` and ${others.length} more of its statements`;
    const what = `no card shows "${shorten(first!.text)}"${more}`;
    report.warn(bodyLine, what, 'name an entity in the sentence, or add the entity');
  }
}
