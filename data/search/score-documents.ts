import { DOCUMENT_BY_STATEMENT, LOOKED_AT, PHRASE_SHARE } from '../limits/search.ts';
import type { Pack } from '../pack/pack.ts';
import { termsOf } from '../text/terms.ts';
import { bestItems } from './best-items.ts';
import { byScore, type Candidate } from './candidate.ts';
import type { Fits } from './gather.ts';
import { phraseShare } from './phrase-share.ts';
import type { TypedQuery } from './typed-query.ts';

export interface ScoredDocument extends Candidate {
  /** Row of the statement that found it; `null` when its title or source did. */
  matching: number | null;
}

/** Documents that match by title or source, or by their best statement; best first. */
export function scoreDocuments(
  fits: readonly Fits[],
  query: TypedQuery,
  statements: readonly Candidate[],
): ScoredDocument[] {
  const found = new Map<Pack, Map<number, ScoredDocument>>();
  for (const { index, place, coverage, score } of statements) {
    const row = place.pack.documentOfStatement(place.row);
    keepBest(found, {
      index,
      place: { pack: place.pack, row },
      coverage,
      matching: place.row,
      score: score * DOCUMENT_BY_STATEMENT,
    });
  }
  for (const fit of fits) for (const one of byTitle(fit, query)) keepBest(found, one);
  return [...found.values()].flatMap((rows) => [...rows.values()]).sort(byScore);
}

function byTitle({ index, allowed, found, coverage }: Fits, query: TypedQuery): ScoredDocument[] {
  const { pack, firstDocument } = index;
  const scoreOf = (item: number) =>
    allowed && allowed[item - firstDocument] !== 1 ? 0 : (coverage[item] as number) ** 2;
  return bestItems(found.documents, scoreOf, LOOKED_AT.documents).map(({ item, score }) => {
    const row = item - firstDocument;
    const { title } = pack.documentAt(row);
    const together = 1 - PHRASE_SHARE * (1 - phraseShare(query.words, termsOf(title)));
    const covered = coverage[item] as number;
    return {
      index,
      place: { pack, row },
      coverage: covered,
      matching: null,
      score: score * together,
    };
  });
}

function keepBest(found: Map<Pack, Map<number, ScoredDocument>>, one: ScoredDocument): void {
  const { pack, row } = one.place;
  const inPack = found.get(pack) ?? new Map<number, ScoredDocument>();
  if (one.score > (inPack.get(row)?.score ?? 0)) inPack.set(row, one);
  found.set(pack, inPack);
}
