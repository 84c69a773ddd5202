import { shorten } from './fields.ts';
import type { Problem } from './folder.ts';
import { reportOn } from './problems.ts';
import type { SourceEntity } from './source.ts';

/** Warns of names that several entities claim without calling them ambiguous. */
export function reportSharedNames(entities: readonly SourceEntity[], problems: Problem[]): void {
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
