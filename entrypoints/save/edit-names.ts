import type { NameAct } from '../../components/saved/saved-name.ts';
import {
  addEntities,
  dropEntity,
  listEntities,
  mergeEntity,
  renameEntity,
  splitEntity,
  type ListedEntity,
} from '../../data/import/edit-entities.ts';
import { Refusal } from '../../data/import/refusal.ts';
import type { EntityId } from '../../data/model.ts';
import { foldLetters } from '../../data/text/fold.ts';
import { changeDroppedNames } from '../store/dropped-names.ts';
import { changeEntities, type Undo } from './own-changes.ts';

export interface NameEdit {
  /** The entity that it was about, if that is still there. */
  on: EntityId | null;
  /** Entities that are there because of it. */
  added: EntityId[];
  undo: Undo;
}

/**
 * Carries an act out and builds the library anew, both or neither. A dropped name is not proposed again.
 * @throws Refusal when it cannot be done, StoreError when it cannot be kept: then nothing is changed.
 */
export async function editNames(act: NameAct, title: string): Promise<NameEdit> {
  let before: ListedEntity[] = [];
  let after: ListedEntity[] = [];
  const undo = await changeEntities(title, (text) => {
    const changed = edited(text, act);
    before = listEntities(text);
    after = listEntities(changed);
    return changed;
  });
  const known = new Set(before.map(({ id }) => id));
  const added = after.map(({ id }) => id).filter((id) => !known.has(id));
  const edit = { on: act.kind === 'drop' ? null : onWhich(act, added), added };
  if (act.kind !== 'drop') return { ...edit, undo };
  const gone = before.filter(({ id }) => id === act.id).map(({ name }) => foldLetters(name));
  await changeDroppedNames(gone, true);
  return { ...edit, undo: () => undo().then(() => changeDroppedNames(gone, false)) };
}

function onWhich(act: Exclude<NameAct, { kind: 'drop' }>, added: readonly EntityId[]) {
  if (act.kind === 'add') return added[0] ?? null;
  return act.kind === 'merge' ? act.into : act.id;
}

function edited(text: string, act: NameAct): string {
  if (act.kind === 'rename') return renameEntity(text, act.id, { name: act.name, kind: act.as });
  if (act.kind === 'merge') return mergeEntity(text, act.id, act.into);
  if (act.kind === 'drop') return dropEntity(text, act.id);
  if (act.kind === 'split') return splitEntity(text, act.id, { ...act, kind: act.as });
  const { text: more, ids } = addEntities(text, [{ name: act.name, kind: act.as, aliases: [] }]);
  if (ids.length === 0) throw new Refusal('nameTaken', act.name);
  return more;
}
