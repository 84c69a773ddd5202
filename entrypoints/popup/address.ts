import type { EntityId } from '../../data/model.ts';

/** What the popup's address asks for when it is opened as a page: `?search=WORDS` or `?name=ENTITY`. */
export function readAddress(search: string): { text: string; entity: EntityId | null } {
  const query = new URLSearchParams(search);
  return { text: query.get('search') ?? '', entity: query.get('name') };
}
