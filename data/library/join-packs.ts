/**
 * Packs as one library: an entity that two packs have gets one id, that of the first; ids that two
 * packs use for different things are told apart. The first pack stays as it is, and nothing is
 * compared before somebody asks: an id is settled by looking up the entity's names in the packs before.
 */

import { MAX_REMEMBERED_IDS } from '../limits/library.ts';
import { findCandidates } from '../matcher/candidates.ts';
import { FORM } from '../matcher/table.ts';
import type { DocumentId, Entity, EntityId } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { JoinedPack, type Identity } from './joined-pack.ts';
import { isSameEntity, type KnownEntity } from './same-entity.ts';

export interface PackInLibrary {
  /** Unique in the library. */
  id: string;
  pack: Pack;
}

/**
 * The packs, seen so that the same entity has the same id, in the order given: that of arrival, so that
 * ids stay when the reader orders packs anew. `parted` are entities, as `pack/entity`, that stand alone.
 */
export function joinPacks(
  packs: readonly PackInLibrary[],
  parted: ReadonlySet<string> = new Set(),
): PackInLibrary[] {
  const identities = new Identities(packs, parted);
  return packs.map(({ id, pack }, at) => ({
    id,
    pack: at === 0 ? pack : new JoinedPack(pack, at, identities),
  }));
}

/** Which id an entity has in the library, and which entity an id is. */
class Identities implements Identity {
  readonly #packs: readonly PackInLibrary[];
  readonly #parted: ReadonlySet<string>;
  readonly #ids: Map<number, EntityId>[];
  readonly #rows: Map<EntityId, number>[];

  constructor(packs: readonly PackInLibrary[], parted: ReadonlySet<string>) {
    this.#packs = packs;
    this.#parted = parted;
    this.#ids = packs.map(() => new Map<number, EntityId>());
    this.#rows = packs.map(() => new Map<EntityId, number>());
  }

  /** The library's id of an entity by its place. */
  idOf(at: number, row: number): EntityId {
    return remembered(this.#ids[at]!, row, () => this.#settle(at, row));
  }

  /** An entity's row in a pack by the library's id; -1 when the pack does not have it. */
  rowOf(at: number, id: EntityId): number {
    return remembered(this.#rows[at]!, id, () => this.#find(at, id));
  }

  documentIdOf(at: number, id: DocumentId): DocumentId {
    const { id: name, pack } = this.#packs[at]!;
    const { title, publisher } = pack.documentAt(pack.documentRow(id));
    const isOther = (before: Pack) => {
      const row = before.documentRow(id);
      if (row < 0) return false;
      const other = before.documentAt(row);
      return other.title !== title || other.publisher !== publisher;
    };
    return this.#packs.slice(0, at).some((other) => isOther(other.pack)) ? `${id}@${name}` : id;
  }

  documentRowOf(at: number, id: DocumentId): number {
    const { id: name, pack } = this.#packs[at]!;
    const own = withoutSuffix(id, name);
    const row = pack.documentRow(own);
    return row >= 0 && this.documentIdOf(at, own) === id ? row : -1;
  }

  #settle(at: number, row: number): EntityId {
    const own = this.#pack(at).entityIdAt(row);
    if (at === 0) return own;
    if (!this.#parted.has(`${this.#packs[at]!.id}/${own}`)) {
      for (let before = 0; before < at; before++) {
        const same = this.#sameIn(before, at, row);
        if (same >= 0) return this.idOf(before, same);
      }
    }
    const isTaken = this.#packs.slice(0, at).some(({ pack }) => pack.entityRow(own) >= 0);
    return isTaken ? `${own}@${this.#packs[at]!.id}` : own;
  }

  #find(at: number, id: EntityId): number {
    const own = this.#ownRow(at, id);
    if (own >= 0 && this.idOf(at, own) === id) return own;
    for (let before = 0; before < at; before++) {
      const row = this.#ownRow(before, id);
      if (row < 0 || this.idOf(before, row) !== id) continue;
      const found = this.#bearers(at, this.#pack(before).entityAt(row));
      return found.find((other) => this.idOf(at, other) === id) ?? -1;
    }
    return -1;
  }

  #ownRow(at: number, id: EntityId): number {
    return this.#pack(at).entityRow(withoutSuffix(id, this.#packs[at]!.id));
  }

  /** Row of the entity in the pack at `before` that is the same; -1 when there is none. */
  #sameIn(before: number, at: number, row: number): number {
    const one = this.#known(at, row);
    const declared = this.#declaredIn(before, one);
    if (declared >= 0) return declared;
    const parted = (other: number) =>
      this.#parted.has(`${this.#packs[before]!.id}/${this.#pack(before).entityIdAt(other)}`);
    const bearers = this.#bearers(before, one.entity).filter((other) => !parted(other));
    const same = bearers.filter((other) => isSameEntity(one, this.#known(before, other)));
    // Two that fit are one too many.
    return same.length === 1 ? same[0]! : -1;
  }

  /** "bundled/el-salvador" names its row by itself. */
  #declaredIn(before: number, { entity }: KnownEntity): number {
    const prefix = `${this.#packs[before]!.id}/`;
    const declared = entity.sameAs?.find((address) => address.startsWith(prefix));
    return declared === undefined
      ? -1
      : this.#pack(before).entityRow(declared.slice(prefix.length));
  }

  #known(at: number, row: number): KnownEntity {
    const { id: pack } = this.#packs[at]!;
    const entity = this.#pack(at).entityAt(row);
    const namesakes = this.#bearers(at, { ...entity, aliases: [] }).filter(
      (other) => other !== row && this.#pack(at).descriptionAt(other).kind === entity.kind,
    );
    const { names } = this.#pack(at);
    return { pack, entity, names, row, hasNamesake: namesakes.length > 0 };
  }

  /** Rows of a pack's entities that bear one of an entity's names, as somebody wrote them. */
  #bearers(at: number, { name, aliases }: Entity): number[] {
    const rows = new Set<number>();
    const texts = [name, ...aliases];
    const blocks = texts.map((text) => ({ text }));
    const found = findCandidates([this.#pack(at)], blocks, { hasGenitiveS: false });
    for (const { block, start, end, readings } of found) {
      if (start !== 0 || end !== texts[block]!.length) continue;
      for (const { row, flags } of readings) if ((flags & FORM.isDerived) === 0) rows.add(row);
    }
    return [...rows];
  }

  #pack(at: number): Pack {
    return this.#packs[at]!.pack;
  }
}

function withoutSuffix(id: string, pack: string): string {
  const suffix = `@${pack}`;
  return id.endsWith(suffix) ? id.slice(0, -suffix.length) : id;
}

/** A value that is made once, until there are too many to keep. */
function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  if (known.size >= MAX_REMEMBERED_IDS) known.clear();
  known.set(key, made);
  return made;
}
