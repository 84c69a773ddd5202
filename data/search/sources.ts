import { memoized } from '../memoized.ts';
import type { Pack } from '../pack/pack.ts';
import { termsOf } from '../text/terms.ts';
import { baseLanguage } from '../text/language-tag.ts';

/** Where a document of a pack comes from: what filters and their choices need. */
export interface Source {
  publisher: string;
  /** YYYY; empty for an undated document. */
  year: string;
  /** First part of the BCP 47 tag. */
  language: string;
}

interface Read {
  /** By row, those that were asked for. */
  sources: Source[];
  folded: Map<string, string>;
}

const ofPack = memoized<Pack, Read>(() => ({ sources: [], folded: new Map() }), new WeakMap());

/** The source of the document in a row; read once: 5,000 at once would take 9 ms. */
export function sourceOf(pack: Pack, row: number): Source {
  const { sources } = ofPack(pack);
  return (sources[row] ??= readSource(pack, row));
}

/** The publisher of the document in a row, folded for comparing. */
export function foldedPublisherOf(pack: Pack, row: number): string {
  const { folded } = ofPack(pack);
  const { publisher } = sourceOf(pack, row);
  const known = folded.get(publisher) ?? termsOf(publisher).join(' ');
  folded.set(publisher, known);
  return known;
}

function readSource(pack: Pack, row: number): Source {
  const { publisher, published, language } = pack.documentAt(row);
  return {
    publisher,
    year: published?.slice(0, 4) ?? '',
    language: baseLanguage(language),
  };
}
