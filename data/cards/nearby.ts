/** What the page says around a mention, prepared for comparing statements with it. */

import type { EntityId } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { languageOf } from '../text/stop-words.ts';
import { subjectTerms, termsOf } from '../text/terms.ts';

export interface Nearby {
  /** Stems of the meaningful words around the mention. */
  terms: ReadonlySet<string>;
  /** The language that these words seem to be in; `null` when there are too few. */
  language: string | null;
  /** Those of some entities that are named there. O(their names). */
  namedAmong(entities: Iterable<EntityId>): Named;
}

/** Entities named in a text, and the stems of the words that name them. */
export interface Named {
  entities: ReadonlySet<EntityId>;
  terms: ReadonlySet<string>;
}

/** Reads the text around a mention; names are looked up in the packs when asked for. */
export function readNearby(near: string, packs: readonly Pack[]): Nearby {
  const terms = termsOf(near);
  const sequence = ` ${terms.join(' ')} `;
  const standing = (entity: EntityId) =>
    packs.flatMap((pack) => namesIn(pack, entity)).filter((name) => stands(name, near, sequence));
  return {
    terms: subjectTerms(near),
    language: languageOf(terms),
    namedAmong(entities) {
      if (near === '') return { entities: new Set(), terms: new Set() };
      const names = [...new Set(entities)].map((id) => ({ id, found: standing(id) }));
      const named = names.filter(({ found }) => found.length > 0);
      return {
        entities: new Set(named.map(({ id }) => id)),
        terms: subjectTerms(named.flatMap(({ found }) => found).join('\n')),
      };
    },
  };
}

function namesIn(pack: Pack, entity: EntityId): string[] {
  const row = pack.entityRow(entity);
  if (row < 0) return [];
  const { name, kind, aliases } = pack.entityAt(row);
  return [name, ...aliases, ...(kind === 'person' ? [surnameOf(name)] : [])];
}

/** A paragraph that has named a person in full goes on with the last word of the name. */
function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Names of one word need their case: ICE is not ice, nor Luna a moon. */
function stands(name: string, near: string, sequence: string): boolean {
  const folded = termsOf(name).join(' ');
  if (folded === '' || !sequence.includes(` ${folded} `)) return false;
  return name.includes(' ') || near.includes(name);
}
