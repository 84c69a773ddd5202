import { PRIOR_HALF } from '../limits/card-order.ts';
import {
  ANSWERED_SHARE,
  CONTAINED_NAME_SCORE,
  LOOKED_AT,
  PHRASE_SHARE,
  QUOTED_SHARE,
  STRENGTH_SHARE,
  TOLD_ABOUT_SHARE,
} from '../limits/search.ts';
import type { Pack } from '../pack/pack.ts';
import { termsOf } from '../text/terms.ts';
import { answerShare } from './answers.ts';
import { bestItems } from './best-items.ts';
import { byScore, type Candidate } from './candidate.ts';
import type { Fits } from './gather.ts';
import { knownAnswers } from './known-answers.ts';
import { hasPhrase, phraseShare } from './phrase-share.ts';
import type { ScoredEntity } from './score-entities.ts';
import type { TypedQuery } from './typed-query.ts';

/**
 * Statements whose words, entities or sources match, best first. All are rated by their words; the best
 * of them once more by their text: whether it answers, keeps the words together, and tells about the
 * entity that the query names.
 */
export function scoreStatements(
  fits: readonly Fits[],
  query: TypedQuery,
  entities: readonly ScoredEntity[],
): Candidate[] {
  const strongest = fits.reduce((most, fit) => Math.max(most, strongestOf(fit)), 0);
  const named = entities.filter(({ isNamed, score }) => isNamed && score >= CONTAINED_NAME_SCORE);
  return fits
    .flatMap((fit) => {
      const { pack, firstStatement } = fit.index;
      const { allowed, found } = fit;
      const wordsOf = (item: number) =>
        allowed && allowed[pack.documentOfStatement(item - firstStatement)] !== 1
          ? 0
          : wordScore(fit, item, strongest);
      const about = namedIn(pack, named, query);
      return bestItems(found.statements, wordsOf, LOOKED_AT.statements).map(({ item, score }) => {
        const row = item - firstStatement;
        const share = textShare(pack, row, query, about);
        const coverage = fit.coverage[item] as number;
        return { index: fit.index, place: { pack, row }, coverage, score: score * share };
      });
    })
    .sort(byScore);
}

function strongestOf({ strength, found: { statements } }: Fits): number {
  let most = 0;
  for (const item of statements) if (strength[item]! > most) most = strength[item]!;
  return most;
}

/** What has all the words comes before what has one of them often. */
function wordScore({ coverage, strength }: Fits, item: number, strongest: number): number {
  const covered = coverage[item] as number;
  if (covered === 0) return 0;
  const strong = (strength[item] as number) / strongest;
  return covered ** 2 * (1 - STRENGTH_SHARE * (1 - strong));
}

interface Named {
  rows: ReadonlySet<number>;
  /** For each, the place of a statement among those about it. */
  ranks: readonly ReadonlyMap<number, number>[];
  /** Statements that answer such a question, as the library itself says; see `knownAnswers`. */
  answers: ReadonlyMap<number, number>;
}

function namedIn(pack: Pack, entities: readonly ScoredEntity[], { terms }: TypedQuery): Named {
  const rows = entities.filter(({ place }) => place.pack === pack).map(({ place }) => place.row);
  // The first two are meant; what is named besides may be part of their names.
  const ranks = rows.slice(0, 2).map((row) => {
    const statements = pack.statementsOfEntity(row);
    return new Map(Array.from(statements, (statement, rank) => [statement, rank]));
  });
  const answers = terms.length > 1 ? knownAnswers(pack, terms, rows) : new Map();
  return { rows: new Set(rows), ranks, answers };
}

function textShare(
  pack: Pack,
  row: number,
  query: TypedQuery,
  { rows, ranks, answers }: Named,
): number {
  const tells = ranks.length === 0 ? 1 : Math.max(...ranks.map((rank) => tellsShare(rank, row)));
  const answered = answers.size === 0 ? 1 : (answers.get(row) ?? 0);
  const share = (1 - TOLD_ABOUT_SHARE * (1 - tells)) * (1 - ANSWERED_SHARE * (1 - answered));
  // One word has no order and asks nothing: its statements need not be read.
  if (query.words.length === 1) return share;
  const words = termsOf(pack.statementText(row));
  const isQuoted = query.phrases.every((phrase) => hasPhrase(phrase, words));
  return (
    share *
    (1 - PHRASE_SHARE * (1 - phraseShare(query.words, words))) *
    (isQuoted ? 1 : QUOTED_SHARE) *
    answerShare(pack, row, query, rows)
  );
}

/** How much a statement tells about an entity, 0 to 1. */
function tellsShare(ranks: ReadonlyMap<number, number>, row: number): number {
  const rank = ranks.get(row);
  return rank === undefined ? 0 : PRIOR_HALF / (rank + PRIOR_HALF);
}
