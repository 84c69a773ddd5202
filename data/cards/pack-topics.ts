/** The topics of a pack's statements with their words: read once, for the next card asks again. */

import { memoized } from '../memoized.ts';
import type { Pack } from '../pack/pack.ts';
import { meaningsOf } from './shared-words.ts';

/** What a topic is looked for by. */
export interface TopicWords {
  pack: Pack;
  row: number;
  /** Stems of its name and words. */
  terms: ReadonlySet<string>;
  /** What these mean. */
  meanings: ReadonlySet<string>;
  /** Rows of its statements, the most useful first. */
  statements: readonly number[];
}

const topics = new WeakMap<Pack, (row: number) => TopicWords>();
const cues = new WeakMap<Pack, (statement: number) => ReadonlySet<string>>();

/** A topic of a pack. */
export function topicAt(pack: Pack, row: number): TopicWords {
  const read = topics.get(pack) ?? memoized((topic: number) => readTopic(pack, topic));
  topics.set(pack, read);
  return read(row);
}

/** The topics that a statement stands under; none where the pack has no index. */
export function topicsOfStatement(pack: Pack, row: number): TopicWords[] {
  return Array.from(pack.topicsOfStatement(row), (topic) => topicAt(pack, topic));
}

/** Stems of the cues of a statement. */
export function cuesOfStatement(pack: Pack, row: number): ReadonlySet<string> {
  return new Set(pack.cuesOfStatement(row));
}

/** What the cues of a statement mean. */
export function meaningsOfCues(pack: Pack, row: number): ReadonlySet<string> {
  const read =
    cues.get(pack) ?? memoized((statement: number) => meaningsOf(cuesOfStatement(pack, statement)));
  cues.set(pack, read);
  return read(row);
}

function readTopic(pack: Pack, row: number): TopicWords {
  const { words, statements } = pack.topicAt(row);
  const terms = new Set(words);
  let meanings: ReadonlySet<string> | null = null;
  return {
    ...{ pack, row, terms, statements },
    // Those of a card's statements alone are asked.
    get meanings() {
      return (meanings ??= meaningsOf(terms));
    },
  };
}
