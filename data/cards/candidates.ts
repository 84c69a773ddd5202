/** What a card may quote: every statement of an entity, from all packs that have it, nothing twice. */

import { PRIOR_HALF } from '../limits/card-order.ts';
import type { DateMention, EntityId, EntityKind, QuotedStatement } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { leaningOf } from '../text/leaning.ts';
import { subjectTerms } from '../text/terms.ts';
import { memoized } from '../memoized.ts';
import { meaningsOfCues, topicsOfStatement, type TopicWords } from './pack-topics.ts';
import { wordsOfStatement } from './pack-words.ts';
import { quote, quoteStatement } from './quote.ts';
import { meaningsIn, wordsOf, type Words } from './shared-words.ts';
import { isNearlySame } from './similarity.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

export interface Candidate {
  quote: QuotedStatement;
  /** Its meaningful words but for the entity's own names: those stand in all. */
  words: Words;
  /** What these words mean: each one's concept, or itself where it belongs to none. */
  meanings: ReadonlySet<string>;
  /** The topics that it stands under in the index of its pack. */
  topics: readonly TopicWords[];
  /** How many statements are more useful under each of them; 0 where the pack does not tell. */
  places: readonly number[];
  /** What its cues in that index mean. */
  cues: ReadonlySet<string>;
  /** What stands around it, the entity's own names and all. */
  around: Surroundings;
  /** The other entities that it mentions. */
  others: readonly OtherEntity[];
  dates: readonly DateMention[];
  /** How much it leans on sentences that a card does not show: 0 to 2. */
  leaning: number;
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

/** Stems of an entity's names: they stand in all of its statements, and tell nothing about one of them. */
export function namesOf(known: readonly EntityInPack[]): Set<string> {
  const entities = known.map(({ pack, row }) => pack.entityAt(row));
  return subjectTerms(entities.flatMap(({ name, aliases }) => [name, ...aliases]).join('\n'));
}

function candidatesIn(pack: Pack, entity: number): Candidate[] {
  const rows = pack.statementsOfEntity(entity);
  const own = namesOf([{ pack, row: entity }]);
  const otherEntity = memoized((row: number) => identify(pack, row));
  const source = memoized((row: number) => pack.documentAt(row));
  const surroundingsOf = readSurroundings(pack);
  return Array.from(rows, (row, rank) => {
    const statement = pack.statementAt(row);
    const others = Array.from(pack.entitiesOfStatement(row)).filter((other) => other !== entity);
    const words = wordsWithout(wordsOfStatement(pack, row), own);
    const topics = topicsOfStatement(pack, row);
    return {
      quote: quote(statement, source(pack.documentOfStatement(row))),
      words,
      meanings: meaningsIn(words),
      topics,
      places: topics.map(({ statements }) => Math.max(0, statements.indexOf(row))),
      cues: meaningsOfCues(pack, row),
      around: surroundingsOf(row, others),
      others: others.map(otherEntity),
      dates: statement.dates,
      leaning: leaningOf(statement.text),
      prior: PRIOR_HALF / (rank + PRIOR_HALF),
    };
  });
}

function wordsWithout(words: Words, own: ReadonlySet<string>): Words {
  const terms = words.terms.difference(own);
  return terms.size === words.terms.size ? words : wordsOf(terms);
}

function identify(pack: Pack, row: number): OtherEntity {
  const { id, kind } = pack.entityAt(row);
  return { id, kind };
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
