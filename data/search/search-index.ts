/** The index for typed search, built from opened packs; never loaded from a file of others. */

import MiniSearch from 'minisearch';
import type { Entity } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import {
  DOCUMENT_OPTIONS,
  ENTITY_OPTIONS,
  STATEMENT_OPTIONS,
  type DocumentFields,
  type EntityFields,
  type StatementFields,
} from './schema.ts';

/** Where an indexed thing stands. */
export interface Place {
  pack: Pack;
  row: number;
}

/** One kind of thing: MiniSearch's ids are numbers into `places`. */
export interface KindIndex<Fields> {
  search: MiniSearch<Fields>;
  places: readonly Place[];
}

export interface SearchIndex {
  entities: KindIndex<EntityFields>;
  statements: KindIndex<StatementFields>;
  documents: KindIndex<DocumentFields>;
}

/** Indexes all packs; what two packs share is indexed once, from the first. O(text). */
export function buildSearchIndex(packs: readonly Pack[]): SearchIndex {
  return {
    entities: indexKind(new MiniSearch(ENTITY_OPTIONS), entityPlaces(packs), entityFields),
    statements: indexKind(
      new MiniSearch(STATEMENT_OPTIONS),
      statementPlaces(packs),
      statementFields,
    ),
    documents: indexKind(new MiniSearch(DOCUMENT_OPTIONS), documentPlaces(packs), documentFields),
  };
}

function indexKind<Fields>(
  search: MiniSearch<Fields>,
  places: readonly Place[],
  fieldsOf: (id: number, place: Place) => Fields,
): KindIndex<Fields> {
  search.addAll(places.map((place, id) => fieldsOf(id, place)));
  return { search, places };
}

function entityPlaces(packs: readonly Pack[]): Place[] {
  return packs.flatMap((pack, index) => {
    const isNew = (row: number) =>
      packs.slice(0, index).every((other) => other.entityRow(pack.entityIdAt(row)) < 0);
    return rows(pack.info.entities)
      .filter(isNew)
      .map((row) => ({ pack, row }));
  });
}

function documentPlaces(packs: readonly Pack[]): Place[] {
  return packs.flatMap((pack, index) => {
    const isNew = (row: number) =>
      packs.slice(0, index).every((other) => other.documentRow(pack.documentAt(row).id) < 0);
    return rows(pack.info.documents)
      .filter(isNew)
      .map((row) => ({ pack, row }));
  });
}

function statementPlaces(packs: readonly Pack[]): Place[] {
  return documentPlaces(packs).flatMap(({ pack, row }) => {
    const { first, count } = pack.statementsOfDocument(row);
    return rows(count).map((index) => ({ pack, row: first + index }));
  });
}

function entityFields(id: number, { pack, row }: Place): EntityFields {
  const { name, aliases, label } = pack.entityAt(row);
  const definition = pack.definitionOf(row);
  return {
    id,
    name,
    aliases: aliases.join('\n'),
    label: label ?? '',
    definition: definition < 0 ? '' : pack.statementAt(definition).text,
  };
}

function statementFields(id: number, { pack, row }: Place): StatementFields {
  const { title, publisher } = pack.documentAt(pack.documentOfStatement(row));
  const entities = Array.from(pack.entitiesOfStatement(row), (entity) => pack.entityAt(entity));
  const names = entities.flatMap(namesOf).join('\n');
  return { id, text: pack.statementAt(row).text, names, title, publisher };
}

function documentFields(id: number, { pack, row }: Place): DocumentFields {
  const { title, publisher } = pack.documentAt(row);
  return { id, title, publisher };
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases];
}

function rows(count: number): number[] {
  return Array.from({ length: count }, (_, row) => row);
}
