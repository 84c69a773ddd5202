/** What a card may quote: every statement of an entity, from all packs that have it, nothing twice. */

import { PRIOR_HALF } from '../limits/card-order.ts';
import type { DateMention, EntityId, EntityKind, QuotedStatement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { subjectTerms } from '../text/terms.ts';
import { quote, quoteStatement } from './quote.ts';
import { wordsOf, type Words } from './shared-words.ts';
import { isNearlySame } from './similarity.ts';

export interface Candidate {
  quote: QuotedStatement;
  /** Its meaningful words but for the entity's own names: those stand in all. */
  words: Words;
  /** Those of its document's title: what the words around it are about. */
  titleWords: Words;
  /** The other entities that it mentions. */
  others: readonly OtherEntity[];
  dates: readonly DateMention[];
  /** 1 for the statement that its pack ranks first, falling to 0. */
  prior: number;
}

export interface OtherEntity {
  id: EntityId;
  kind: EntityKind;
}

/** An entity as one pack knows it. */
export interface EntityInPack {
  pack: Pack;
  row: number;
}

/** The packs that know an entity, in the order of the library. */
export function packsWith(packs: readonly Pack[], entity: EntityId): EntityInPack[] {
  return packs.map((pack) => ({ pack, row: pack.entityRow(entity) })).filter(({ row }) => row >= 0);
}

/**
 * Candidates in the packs' own order, packs taking turns; the definition is kept where others repeat
 * it. O(statements²) comparisons, nearly all of which end at the first words.
 */
export function gatherCandidates(
  known: readonly EntityInPack[],
  definition: QuotedStatement | null,
): Candidate[] {
  const all = known.flatMap(({ pack, row }) => candidatesIn(pack, row));
  const rank = (candidate: Candidate) =>
    isSameStatement(candidate.quote, definition) ? Infinity : candidate.prior;
  all.sort((a, b) => rank(b) - rank(a));
  return withoutRepeats(all);
}

/** Whether two quotes are of one sentence of one document. */
export function isSameStatement(one: QuotedStatement, other: QuotedStatement | null): boolean {
  return other !== null && one.document === other.document && one.index === other.index;
}

/** The statement that introduces the entity in the first pack that has one. */
export function findDefinition(known: readonly EntityInPack[]): QuotedStatement | null {
  for (const { pack, row } of known) {
    const definition = pack.definitionOf(row);
    if (definition >= 0) return quoteStatement(pack, definition);
  }
  return null;
}

function candidatesIn(pack: Pack, entity: number): Candidate[] {
  const rows = pack.statementsOfEntity(entity);
  const { name, aliases } = pack.entityAt(entity);
  const own = subjectTerms([name, ...aliases].join('\n'));
  const otherEntity = memoized((row: number) => identify(pack, row));
  const source = memoized((row: number) => {
    const info = pack.documentAt(row);
    return { info, titleWords: wordsOf(without(subjectTerms(info.title), own)) };
  });
  return Array.from(rows, (row, rank) => {
    const statement = pack.statementAt(row);
    const { info, titleWords } = source(pack.documentOfStatement(row));
    const others = Array.from(pack.entitiesOfStatement(row)).filter((other) => other !== entity);
    return {
      quote: quote(statement, info),
      words: wordsOf(without(subjectTerms(statement.text), own)),
      titleWords,
      others: others.map(otherEntity),
      dates: statement.dates,
      prior: PRIOR_HALF / (rank + PRIOR_HALF),
    };
  });
}

function identify(pack: Pack, row: number): OtherEntity {
  const { id, kind } = pack.entityAt(row);
  return { id, kind };
}

function memoized<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

function without(terms: Set<string>, others: ReadonlySet<string>): Set<string> {
  for (const other of others) terms.delete(other);
  return terms;
}

/** Keeps the first of several that say the same in the same words. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (!kept.some((other) => isNearlySame(other.words.terms, candidate.words.terms)))
      kept.push(candidate);
  }
  return kept;
}
