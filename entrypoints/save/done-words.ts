import type { NameAct } from '../../components/saved/saved-name.ts';
import { say } from '../../components/words/say.ts';
import type { ListedEntity } from '../../data/import/edit-entities.ts';
import type { DocumentInfo } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';

/** What became of an article that was read at an address; `null` when it was saved before. */
export function outcomeWords(
  saved: { kind: 'added' | 'updated' | 'same'; url: string | null } | null,
  { url, publisher }: DocumentInfo,
): string {
  if (saved === null) return say('saved_kept');
  const isElsewhere = saved.kind === 'same' && url !== null && saved.url !== url;
  if (!isElsewhere) return say(`saved_${saved.kind}`);
  return say('saved_elsewhere', `${harmless(publisher)} (${new URL(url).hostname})`);
}

/** What an act did, by the names as they were before it. */
export function doneWords(act: NameAct, before: readonly ListedEntity[]): string {
  const nameOf = (id: string) => harmless(before.find((one) => one.id === id)?.name ?? id);
  if (act.kind === 'add') return say('nameDone_add', act.name);
  if (act.kind === 'rename' && nameOf(act.id) === act.name)
    return say('nameDone_kind', act.name, say(`kind_${act.as}`));
  if (act.kind === 'rename') return say('nameDone_rename', nameOf(act.id), act.name);
  if (act.kind === 'merge') return say('nameDone_merge', nameOf(act.id), nameOf(act.into));
  if (act.kind === 'split') return say('nameDone_split', act.stays[0]!, act.leaves[0]!);
  return say('nameDone_drop', nameOf(act.id));
}
