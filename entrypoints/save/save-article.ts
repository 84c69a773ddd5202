/** An article that was read goes into the reader's own library, and its names become entities. */

import { addEntities } from '../../data/import/edit-entities.ts';
import { adopted, newEntitiesIn } from '../../data/import/entities-of-article.ts';
import type { DraftDefaults } from '../../data/import/document-file.ts';
import type { Draft } from '../../data/import/draft.ts';
import { documentPath, Placer, type Placing } from '../../data/import/place-drafts.ts';
import { readSaved, type SavedText } from '../../data/import/read-saved.ts';
import { OWN_LIBRARY } from '../../data/library-pack.ts';
import type { EntityId } from '../../data/model.ts';
import { foldLetters } from '../../data/text/fold.ts';
import { ask } from '../background/send.ts';
import { ENTITIES_FILE, NO_ENTITIES } from '../store/entities-file.ts';
import { readDroppedNames } from '../store/dropped-names.ts';
import { findNames } from './find-names.ts';
import { changeOwn, type Undo } from './own-changes.ts';

export interface Saved {
  /** Id of the document. */
  document: string;
  kind: Placing['kind'];
  /** Ids of the entities that came with it: such as no pack knew, and such as other packs know. */
  added: EntityId[];
  undo: Undo;
}

type Words = DraftDefaults & { title: string };

/**
 * Saves an article. Saving it again brings a new edition; a text that is there already is not put in
 * a second time.
 * @throws Refusal when no document can be made of it, StoreError when it cannot be kept.
 */
export async function saveArticle(draft: Draft, words: Words): Promise<Saved> {
  const entities = await entitiesOf(draft, words);
  let placing: Placing | null = null;
  let added: EntityId[] = [];
  const undo = await changeOwn(words.title, (there) => {
    const files = new Map(there);
    placing = placeArticle(new Placer(there, words), draft);
    if (placing.kind !== 'same') files.set(documentPath(placing.id), placing.file);
    const { text, ids } = addEntities(files.get(ENTITIES_FILE) ?? NO_ENTITIES, entities);
    added = ids;
    return files.set(ENTITIES_FILE, text);
  });
  const { kind, id } = placing! as Placing;
  return { document: id, kind, added, undo };
}

function placeArticle(placer: Placer, draft: Draft): Placing {
  const copy = placer.copyOf(draft);
  return copy === null ? placer.place(draft) : { kind: 'same', id: copy };
}

/** What the article names: as own entities, those of other packs too. */
async function entitiesOf(draft: Draft, words: Words) {
  const { info, paragraphs } = asDocument(draft, words);
  const { language } = info;
  const found = await findNames([info.title, ...paragraphs], language);
  const ids = [...new Set(found.flat().map(({ entity }) => entity))];
  const identified = await ask('identifyEntities', { entities: ids });
  const others = identified.filter(
    ({ sources }) => !sources.some((source) => source.startsWith(`${OWN_LIBRARY}/`)),
  );
  const fresh = newEntitiesIn({ paragraphs, mentions: found.slice(1), language });
  const dropped = new Set(await readDroppedNames());
  return [...others.map(adopted), ...fresh].filter(({ name }) => !dropped.has(foldLetters(name)));
}

/** The text as it will be read from the library: the same letters, the same paragraphs. */
function asDocument(draft: Draft, words: Words): SavedText {
  const { id, file } = new Placer(new Map(), words).place(draft) as Placing & { file: string };
  return readSaved(new Map([[documentPath(id), file]]), id)!;
}
