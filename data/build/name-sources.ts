import type { NameSource } from '../matcher/name-source.ts';
import { foldLetters } from '../text/fold.ts';
import type { SourceEntity } from './source.ts';

/** What the names table is told about the entities; a context item that is an id points to its row. */
export function nameSources(
  entities: readonly SourceEntity[],
  told: { statements: readonly number[]; words: readonly (readonly string[])[] } | null,
): NameSource[] {
  const rows = new Map(entities.map(({ id }, row) => [id, row]));
  return entities.map((entity, row) => ({
    ...{ id: entity.id, name: entity.name, kind: entity.kind, aliases: entity.aliases },
    ...{ ambiguous: entity.ambiguous, requiresFullName: entity.requiresFullName },
    context: {
      words: entity.context.filter((item) => !rows.has(item)),
      entityRows: entity.context.map((item) => rows.get(item) ?? -1).filter((at) => at >= 0),
    },
    statements: told === null ? careOf(entity) : (told.statements[row] ?? 0),
    words: withoutOwn(entity, told?.words[row] ?? []),
  }));
}

/** Before statements are found, what was written down of an entity tells how much it is worth here. */
function careOf({ aliases, label, definition, context }: SourceEntity): number {
  return (
    1 + aliases.length + (label === null ? 0 : 1) + (definition === null ? 0 : 2) + context.length
  );
}

/** The words of its own names prove nothing of an entity. */
function withoutOwn({ name, aliases }: SourceEntity, words: readonly string[]): string[] {
  const own = new Set(
    [name, ...aliases].flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldLetters),
  );
  return words.filter((word) => !own.has(word));
}
