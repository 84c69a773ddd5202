/** The topics of a pack's statements with their words: read once, for the next card asks again. */

import { memoized } from '../memoized.ts';
import type { Pack } from '../pack/pack.ts';
import { meaningsOf } from './shared-words.ts';

/** What a topic is looked for by. */
export interface TopicWords {
  pack: Pack;
  row: number;
  /** What its name and words mean. */
  meanings: ReadonlySet<string>;
  /** Rows of its statements, the most useful first. */
  statements: readonly number[];
}

const topicsOf = memoized(
  (pack: Pack) => memoized((row: number) => readTopic(pack, row)),
  new WeakMap(),
);
const cuesOf = memoized(
  (pack: Pack) => memoized((row: number) => meaningsOf(pack.cuesOfStatement(row))),
  new WeakMap(),
);

/** The topics that a statement stands under; none where the pack has no index. */
export function topicsOfStatement(pack: Pack, row: number): TopicWords[] {
  return Array.from(pack.topicsOfStatement(row), topicsOf(pack));
}

/** What the cues of a statement mean. */
export function meaningsOfCues(pack: Pack, row: number): ReadonlySet<string> {
  return cuesOf(pack)(row);
}

function readTopic(pack: Pack, row: number): TopicWords {
  const { words, statements } = pack.topicAt(row);
  return { pack, row, meanings: meaningsOf(words), statements };
}
