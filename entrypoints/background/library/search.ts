/** Typed search, for the popup and the panel. */

import type { OpenPacks } from '../../../data/library/open-packs.ts';
import type { SearchAnswer } from '../api.ts';
import { openLibrary } from './library.ts';

/** Libraries in which something was looked for since this background started. */
const searched = new WeakSet<OpenPacks>();

/** What is found for typed words. Nothing typed, as the popup asks when it opens, readies the library for words. */
export async function answerSearch({
  text,
  limit,
}: {
  text: string;
  limit: number;
}): Promise<SearchAnswer> {
  const library = await openLibrary('all');
  if (text === '') setTimeout(() => rehearse(library));
  else searched.add(library);
  return library.search(text, limit);
}

/**
 * Looks for a name, unseen. What a background has just started is compiled on its first search: 25 ms at
 * 10,000 statements, while the reader is still to type.
 */
function rehearse(library: OpenPacks): void {
  if (searched.has(library)) return;
  searched.add(library);
  const pack = library.packs.find(({ info }) => info.entities > 0);
  if (pack) library.search(pack.entityAt(0).name, 1);
}
