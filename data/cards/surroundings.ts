/**
 * What stands around a statement: the sentences beside it, all of its document, and what the entities
 * that it mentions are. A statement in other words than the page's is known by these.
 */

import { BESIDE_SENTENCES } from '../limits/card-order.ts';
import type { Pack } from '../pack/pack.ts';
import { subjectTerms } from '../text/terms.ts';
import { memoized } from '../memoized.ts';
import { topicsOfStatement, type TopicWords } from './pack-topics.ts';
import { wordsOfStatement } from './pack-words.ts';
import { wordsOf, type Words } from './shared-words.ts';

export interface Surroundings {
  /** Words of its document's title. */
  title: Words;
  document: DocumentWords;
  /** Words that it lacks, of the labels of the other entities that it mentions. */
  labels: Words;
  /** The sentences before and after it, nearest first on either side. */
  beside: readonly Beside[];
}

export interface DocumentWords {
  pack: Pack;
  /** Rows of its statements, `end` exclusive. */
  first: number;
  end: number;
  /** All of its words, those of the title too. */
  words: Words;
  /** The topics that its statements stand under. */
  topics: readonly TopicWords[];
}

export interface Beside {
  words: Words;
  /** Sentences from here to there: 1 for a neighbour. */
  apart: number;
}

/** Reads the surroundings of statement rows; words of the card's own names stay in. */
export function readSurroundings(
  pack: Pack,
): (row: number, others: readonly number[]) => Surroundings {
  const document = memoized((row: number) => readDocument(pack, row));
  const label = memoized((row: number) => subjectTerms(pack.entityAt(row).label ?? ''));
  return (row, others) => {
    const { title, all } = document(pack.documentOfStatement(row));
    const { first, end } = all;
    const beside: Beside[] = [];
    for (let apart = 1; apart <= BESIDE_SENTENCES; apart++) {
      for (const at of [row - apart, row + apart]) {
        if (at >= first && at < end) beside.push({ words: wordsOfStatement(pack, at), apart });
      }
    }
    const { terms } = wordsOfStatement(pack, row);
    const labels = wordsOf(new Set(others.flatMap((other) => [...label(other).difference(terms)])));
    return { title, document: all, labels, beside };
  };
}

function readDocument(pack: Pack, row: number) {
  const title = wordsOf(subjectTerms(pack.documentAt(row).title));
  const { first, count } = pack.statementsOfDocument(row);
  const parts = [title];
  const topics = new Set<TopicWords>();
  for (let at = first; at < first + count; at++) {
    parts.push(wordsOfStatement(pack, at));
    for (const topic of topicsOfStatement(pack, at)) topics.add(topic);
  }
  const all = { pack, first, end: first + count, words: unionOf(parts), topics: [...topics] };
  return { title, all };
}

function unionOf(parts: readonly Words[]): Words {
  return {
    terms: new Set(parts.flatMap(({ terms }) => [...terms])),
    concepts: new Set(parts.flatMap(({ concepts }) => [...concepts])),
    amounts: parts.flatMap(({ amounts }) => amounts),
  };
}
