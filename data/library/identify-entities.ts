import type { IdentifiedEntity } from '../article.ts';
import { FORM } from '../matcher/table.ts';
import type { EntityId } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import type { PackInLibrary } from './join-packs.ts';
import { idInPack } from './shard-in-library.ts';

/** Which packs know each of some entities, and as what. O(entities x names of a pack). */
export function identifyEntities(
  packs: readonly PackInLibrary[],
  entities: readonly EntityId[],
): IdentifiedEntity[] {
  return entities.flatMap((id) => {
    const knowing = packs.filter(({ pack }) => pack.entityRow(id) >= 0);
    const [first] = knowing;
    if (!first) return [];
    const row = first.pack.entityRow(id);
    return {
      entity: first.pack.entityAt(row),
      ambiguous: ambiguousNames(first.pack, row),
      sources: knowing.map((known) => `${known.id}/${idInPack(known.pack, id) ?? id}`),
    };
  });
}

/** The names that somebody wrote down as having other readings, or that a namesake has. */
function ambiguousNames(pack: Pack, row: number): string[] {
  const { formEntity, formAlias, formFlags } = pack.names;
  const { name, aliases } = pack.entityAt(row);
  const names = new Set<string>();
  for (const [form, flags] of formFlags.entries()) {
    const isMeant = formEntity[form] === row && (flags & FORM.isDerived) === 0;
    if (!isMeant || (flags & (FORM.isAmbiguous | FORM.requiresFullName)) === 0) continue;
    const alias = formAlias[form]!;
    names.add(alias === 0 ? name : aliases[alias - 1]!);
  }
  return [...names];
}
