import type { DocumentId, EntityId } from '../../data/model.ts';

/** What the page is asked for: `?tab=NUMBER` saves what a tab shows, `?document=ID` shows what was saved. */
export interface Asked {
  tab: number | null;
  document: DocumentId | null;
}

/** Reads the page's address. */
export function readAddress(search: string): Asked {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  return { tab: Number.isInteger(tab) ? tab : null, document: query.get('document') };
}

/** What outlasts a reload of the page, beside its address. */
interface Kept {
  added: readonly EntityId[];
}

/** Has a reload show what was saved, instead of saving it again. */
export function rememberSaved(document: DocumentId, { added }: Kept): void {
  const kept: Kept = { added: [...added] };
  history.replaceState(kept, '', `?${new URLSearchParams({ document }).toString()}`);
}

/** The entities that were added when the article was saved. */
export function rememberedAdded(): readonly EntityId[] {
  return (history.state as Kept | null)?.added ?? [];
}
