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
  /** Whether a name of an entity stands there. */
  names(entity: EntityId): boolean;
}

/** Reads the text around a mention; names are looked up in the packs when asked for. */
export function readNearby(near: string, packs: readonly Pack[]): Nearby {
  const terms = termsOf(near);
  const sequence = ` ${terms.join(' ')} `;
  const known = new Map<EntityId, boolean>();
  const isNamed = (entity: EntityId) =>
    packs.some((pack) => namesIn(pack, entity).some((name) => stands(name, near, sequence)));
  return {
    terms: subjectTerms(near),
    language: languageOf(terms),
    names(entity) {
      const answer = known.get(entity) ?? (near !== '' && isNamed(entity));
      known.set(entity, answer);
      return answer;
    },
  };
}

function namesIn(pack: Pack, entity: EntityId): string[] {
  const row = pack.entityRow(entity);
  if (row < 0) return [];
  const { name, aliases } = pack.entityAt(row);
  return [name, ...aliases];
}

/** Names all in capitals need their case: ICE is not ice. */
function stands(name: string, near: string, sequence: string): boolean {
  const folded = termsOf(name).join(' ');
  if (folded === '' || !sequence.includes(` ${folded} `)) return false;
  return name !== name.toUpperCase() || near.includes(name);
}
