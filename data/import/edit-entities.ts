/** What a reader does with the entities of her library, each as a change of its entities.yaml. */

import { isMap, type Document, type YAMLMap } from 'yaml';
import { freeId } from '../free-id.ts';
import type { EntityId, EntityKind } from '../model.ts';
import { foldLetters } from '../text/fold.ts';
import {
  itemsIn,
  listIn,
  readEntityFile,
  setTexts,
  textAt,
  textsAt,
  writeEntityFile,
} from './entity-file.ts';
import { Refusal } from './refusal.ts';
import { slugOf } from './slug.ts';

/** An entity as it is put in. */
export interface NewEntity {
  name: string;
  kind: EntityKind;
  aliases: readonly string[];
  /** What it is, in two to nine words. */
  label?: string | null;
  /** Those of its names that have other readings, and words that speak for this one. */
  ambiguous?: readonly string[];
  context?: readonly string[];
  /** The same entity in other packs, as `pack/entity`. */
  sameAs?: readonly string[];
}

/** An entity as the file has it. */
export interface ListedEntity {
  id: EntityId;
  name: string;
  kind: string;
  aliases: string[];
}

/** The entities of the file, as far as they can be read. @throws Refusal as `readEntityFile`. */
export function listEntities(text: string): ListedEntity[] {
  return itemsIn(readEntityFile(text)).map(listed);
}

/**
 * Puts entities in that the file does not have by name and kind; answers the new text, and the ids of
 * those that were put in.
 */
export function addEntities(
  text: string,
  entities: readonly NewEntity[],
): { text: string; ids: EntityId[] } {
  const document = readEntityFile(text);
  const there = itemsIn(document).map(listed);
  const taken = new Set(there.map(({ id }) => id));
  const ids: EntityId[] = [];
  for (const entity of entities) {
    if (there.some((other) => other.kind === entity.kind && bears(other, entity.name))) continue;
    const id = freeId(slugOf(entity.name), (slug) => taken.has(slug));
    taken.add(id);
    ids.push(id);
    there.push({ ...entity, id, aliases: [...entity.aliases] });
    listIn(document).add(document.createNode(fieldsOf(id, entity)));
  }
  return { text: ids.length === 0 ? text : writeEntityFile(document), ids };
}

/**
 * Gives an entity another name, kind or both; the old name stays as another of its names.
 * @throws Refusal when another entity of the kind has the name: those two are to be merged.
 */
export function renameEntity(
  text: string,
  id: EntityId,
  { name, kind }: { name: string; kind: EntityKind },
): string {
  return change(text, id, (item, document) => {
    refuseTaken(document, { item, name, kind });
    const names = [...textsAt(item, 'aliases'), textAt(item, 'name')];
    item.set('name', name);
    item.set('kind', kind);
    setTexts(document, { item, key: 'aliases', texts: names.filter((one) => one !== name) });
  });
}

/**
 * Makes one entity of two: all that `id` is called becomes what `into` is called.
 * @throws Refusal when one of them is not there.
 */
export function mergeEntity(text: string, id: EntityId, into: EntityId): string {
  if (id === into) throw new Refusal('entityGone', id);
  const gone = itemOf(readEntityFile(text), id);
  const merged = change(text, into, (item, document) => {
    const name = textAt(item, 'name');
    const theirs = [textAt(gone, 'name'), ...textsAt(gone, 'aliases')].filter(
      (one) => one !== name,
    );
    join(document, { item, key: 'aliases', texts: theirs });
    for (const key of ['ambiguous', 'context', 'same-as']) {
      join(document, { item, key, texts: textsAt(gone, key) });
    }
  });
  return dropEntity(merged, id, into);
}

/**
 * Makes two entities of one: the first is called by `stays` from now on, a new one by `leaves`, the
 * first of each being its name.
 * @throws Refusal when another entity of the kind has that name already.
 */
export function splitEntity(
  text: string,
  id: EntityId,
  {
    stays,
    leaves,
    kind,
  }: { stays: readonly string[]; leaves: readonly string[]; kind: EntityKind },
): string {
  const [name, ...aliases] = leaves;
  const [kept, ...others] = stays;
  if (name === undefined || kept === undefined) throw new Refusal('entityGone', id);
  const before = itemOf(readEntityFile(text), id);
  const ambiguous = textsAt(before, 'ambiguous').filter((one) => leaves.includes(one));
  const context = ambiguous.length > 0 ? textsAt(before, 'context') : [];
  const rest = change(text, id, (item, document) => {
    item.set('name', kept);
    setTexts(document, { item, key: 'aliases', texts: others });
    const stay = textsAt(item, 'ambiguous').filter((one) => stays.includes(one));
    setTexts(document, { item, key: 'ambiguous', texts: stay });
    if (stay.length === 0) {
      item.delete('context');
      item.delete('requires');
    }
  });
  const { text: whole, ids } = addEntities(rest, [{ name, kind, aliases, ambiguous, context }]);
  if (ids.length === 0) throw new Refusal('nameTaken', name);
  return whole;
}

/**
 * Takes an entity out; those that named it as their context name `instead`, or nothing.
 * @throws Refusal when it is not there.
 */
export function dropEntity(text: string, id: EntityId, instead: EntityId | null = null): string {
  const document = readEntityFile(text);
  const list = listIn(document);
  itemOf(document, id);
  list.items = list.items.filter((item) => !isMap(item) || textAt(item, 'id') !== id);
  return replaceId(writeEntityFile(document), id, instead);
}

function replaceId(text: string, id: EntityId, by: EntityId | null): string {
  const document = readEntityFile(text);
  for (const item of itemsIn(document)) {
    const context = textsAt(item, 'context');
    if (!context.includes(id)) continue;
    const texts = context
      .flatMap((one) => (one === id ? (by ?? []) : one))
      .filter((one) => one !== textAt(item, 'id'));
    setTexts(document, { item, key: 'context', texts });
  }
  return writeEntityFile(document);
}

function change(
  text: string,
  id: EntityId,
  act: (item: YAMLMap, document: Document) => void,
): string {
  const document = readEntityFile(text);
  act(itemOf(document, id), document);
  return writeEntityFile(document);
}

function itemOf(document: Document, id: EntityId): YAMLMap {
  const item = itemsIn(document).find((one) => textAt(one, 'id') === id);
  if (!item) throw new Refusal('entityGone', id);
  return item;
}

function join(
  document: Document,
  { item, key, texts }: { item: YAMLMap; key: string; texts: readonly string[] },
): void {
  setTexts(document, { item, key, texts: [...textsAt(item, key), ...texts] });
}

function refuseTaken(
  document: Document,
  { item, name, kind }: { item: YAMLMap; name: string; kind: EntityKind },
): void {
  const isTaken = itemsIn(document)
    .filter((other) => other !== item)
    .map(listed)
    .some((other) => other.kind === kind && foldLetters(other.name) === foldLetters(name));
  if (isTaken) throw new Refusal('nameTaken', name);
}

function listed(item: YAMLMap): ListedEntity {
  return {
    id: textAt(item, 'id'),
    name: textAt(item, 'name'),
    kind: textAt(item, 'kind'),
    aliases: textsAt(item, 'aliases'),
  };
}

function fieldsOf(
  id: EntityId,
  { name, kind, aliases, label, ambiguous = [], context = [], sameAs = [] }: NewEntity,
): Record<string, unknown> {
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  const unclear = ambiguous.filter((one) => one === name || others.includes(one));
  return {
    id,
    name,
    kind,
    ...(label && { label }),
    ...(others.length > 0 && { aliases: others }),
    ...(unclear.length > 0 && { ambiguous: unclear }),
    ...(unclear.length > 0 && (context.length > 0 ? { context } : { requires: 'full-name' })),
    ...(sameAs.length > 0 && { 'same-as': sameAs }),
  };
}

function bears({ name, aliases }: ListedEntity, wanted: string): boolean {
  return [name, ...aliases].some((one) => foldLetters(one) === foldLetters(wanted));
}
