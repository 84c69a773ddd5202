import type { EntityId, Voice } from '../../model.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * "El Salvador's president": the one person whom the document mentions and whose label has both the
 * office and where it is held; `null` when none or several have.
 */
export function roleHolder(phrase: NounPhrase, reading: Reading): Voice | null {
  const { grammar, lookup, persons } = reading;
  const owner = [...phrase.possessor, ...phrase.core, ...phrase.rest.slice(0, 3)].find(isEntity);
  const role = phrase.core.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  if (owner === undefined || !phrase.isDefinite || !grammar.titles.has(role.at(-1) ?? ''))
    return null;
  const found = lookup.entity(owner.entity!);
  const places = found === null ? [] : [found.name, ...found.aliases];
  const holders = [...persons].filter((id) => hasLabel(id, role.join(' '), places, reading));
  const [holder] = holders;
  if (holder === undefined || holders.length > 1) return null;
  return { entity: holder, name: lookup.entity(holder)!.name };
}

function isEntity({ entity }: Token): boolean {
  return entity !== null;
}

function hasLabel(
  id: EntityId,
  role: string,
  places: readonly string[],
  { lookup }: Reading,
): boolean {
  const label = lookup.entity(id)?.label ?? '';
  const hasRole =
    ` ${label.toLowerCase()} `.includes(` ${role} `) &&
    !label.toLowerCase().includes(`vice ${role}`);
  return hasRole && places.some((place) => ` ${label} `.includes(` ${place} `));
}
