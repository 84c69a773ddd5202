/** The entities of the reader's library that one of its documents names. */

import { listEntities, type ListedEntity } from '../../data/import/edit-entities.ts';
import { readSaved, type SavedText } from '../../data/import/read-saved.ts';
import { OWN_LIBRARY } from '../../data/library-pack.ts';
import type { EntityId } from '../../data/model.ts';
import { ask } from '../background/send.ts';
import { ENTITIES_FILE, NO_ENTITIES } from '../store/entities-file.ts';
import { readFolder } from '../store/read-folder.ts';
import { findNames } from './find-names.ts';

/** An entity of the library, and how it stands in the document. */
export interface NamedEntity extends ListedEntity {
  /** What the library with all its packs calls it; `null` where it is not found there. */
  card: EntityId | null;
  mentions: number;
  /** Other packs know it too. */
  isShared: boolean;
}

export interface ArticleNames {
  saved: SavedText;
  /** Address of the text in the document reader. */
  reader: string;
  /** In the order of the text, those that were asked for and are not found in it last. */
  names: NamedEntity[];
  /** Every entity of the library, for joining one with another. */
  all: ListedEntity[];
}

const PREFIX = `${OWN_LIBRARY}/`;

/**
 * Reads a document's names anew; `also` are ids of entities that belong to it even where the library,
 * being unsure, finds none of their names. `null` when the library has no such document.
 * @throws StoreError when the library cannot be read, Refusal when its entities cannot.
 */
export async function readArticleNames(
  document: string,
  also: readonly EntityId[],
): Promise<ArticleNames | null> {
  const files = await readFolder(OWN_LIBRARY);
  const saved = readSaved(files, document);
  if (saved === null) return null;
  const all = listEntities(files.get(ENTITIES_FILE) ?? NO_ENTITIES);
  const { title, language } = saved.info;
  const mentions = (await findNames([title, ...saved.paragraphs], language)).flat();
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const identified = await ask('identifyEntities', { entities: [...counts.keys()] });
  const found = identified.flatMap(({ entity, sources }): NamedEntity[] => {
    const own = sources.find((source) => source.startsWith(PREFIX))?.slice(PREFIX.length);
    const listed = all.find(({ id }) => id === own);
    if (!listed) return [];
    const isShared = sources.length > 1;
    return [{ ...listed, card: entity.id, mentions: counts.get(entity.id)!, isShared }];
  });
  const there = new Set(found.map(({ id }) => id));
  const unfound = all
    .filter(({ id }) => also.includes(id) && !there.has(id))
    .map((entity) => ({ ...entity, card: null, mentions: 0, isShared: false }));
  return { saved, reader: await readerOf(saved), names: [...found, ...unfound], all };
}

/** Another pack may have a document of that id: then ours has one with the library's name behind it. */
async function readerOf({ info }: SavedText): Promise<string> {
  const first = await ask('getDocument', { document: info.id });
  const isOurs = first?.info.title === info.title && first.info.publisher === info.publisher;
  const document = isOurs ? info.id : `${info.id}@${OWN_LIBRARY}`;
  return `reader.html?${new URLSearchParams({ document }).toString()}`;
}
