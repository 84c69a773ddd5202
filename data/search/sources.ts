import type { Pack } from '../pack/pack.ts';
import { termsOf } from '../text/terms.ts';

/** Where the documents of a pack come from, by row: what filters and their choices need. */
export interface Sources {
  publishers: readonly string[];
  /** Folded, for comparing. */
  foldedPublishers: readonly string[];
  /** YYYY; empty for an undated document. */
  years: readonly string[];
  /** First part of the BCP 47 tag. */
  languages: readonly string[];
}

const read = new WeakMap<Pack, Sources>();

/** Read once for each pack: O(documents), some 3 ms for 1,000. */
export function sourcesOf(pack: Pack): Sources {
  const known = read.get(pack) ?? readSources(pack);
  read.set(pack, known);
  return known;
}

function readSources(pack: Pack): Sources {
  const all = Array.from({ length: pack.info.documents }, (_, row) => pack.documentAt(row));
  const folded = new Map<string, string>();
  for (const { publisher } of all)
    if (!folded.has(publisher)) folded.set(publisher, termsOf(publisher).join(' '));
  return {
    publishers: all.map(({ publisher }) => publisher),
    foldedPublishers: all.map(({ publisher }) => folded.get(publisher) ?? ''),
    years: all.map(({ published }) => published?.slice(0, 4) ?? ''),
    languages: all.map(({ language }) => language.toLowerCase().split('-')[0] ?? ''),
  };
}
