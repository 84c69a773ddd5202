import type { PackActs } from '../../components/options/PackItem.tsx';
import { OWN_LIBRARY, type LibraryPack } from '../../data/library-pack.ts';
import { ask } from '../background/send.ts';
import type { Attempt } from '../own-pages/use-attempt.ts';
import { changePackChoices } from '../store/change-pack-choices.ts';
import { withMember } from '../store/pack-choices.ts';
import { leavePack } from '../subscription/leave.ts';
import { updateOne } from '../subscription/update.ts';

/** What the reader may do with each pack. */
export function packActs(packs: readonly LibraryPack[], attempt: Attempt): PackActs {
  return {
    onUse: (id, isOn) =>
      attempt(changePackChoices(({ off }) => ({ off: withMember(off, id, !isOn) }))),
    onMark: (id, isMarked) =>
      attempt(changePackChoices(({ marked }) => ({ marked: withMember(marked, id, isMarked) }))),
    onMove: (id, by) => attempt(changePackChoices(() => ({ order: moved(packs, id, by) }))),
    onRemove: (id) => attempt(leavePack(id)),
    onUpdate: (id) => attempt(updateOne(id)),
    readHoldings: (pack) => ask('getPackContents', { pack }),
    onRemoveDocument: (pack, document) => attempt(removeDocument(packs, pack, document)),
    namesOf: (pack) =>
      pack === OWN_LIBRARY
        ? (document) => `save.html?${new URLSearchParams({ document }).toString()}`
        : null,
  };
}

function moved(packs: readonly LibraryPack[], id: string, by: -1 | 1): string[] {
  const ids = packs.map((pack) => pack.id);
  const at = ids.indexOf(id);
  const others = ids.toSpliced(at, 1);
  return others.toSpliced(at + by, 0, id);
}

/** What changes a folder's lists comes when it is needed: with its parser, it is more than this page. */
async function removeDocument(packs: readonly LibraryPack[], id: string, document: string) {
  const { removeDocument: remove } = await import('../import/remove-document.ts');
  const title = packs.find((pack) => pack.id === id)?.title ?? id;
  await remove({ id, title }, document);
}
