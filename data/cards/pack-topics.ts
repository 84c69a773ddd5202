/** The topics of a pack's statements with their words: read once, for the next card asks again. */

import { memoized } from '../memoized.ts';
import type { Pack } from '../pack/pack.ts';
import { subjectTerms } from '../text/terms.ts';
import { meaningsOf } from './shared-words.ts';

/** What a topic is looked for by. */
export interface TopicWords {
  /** Stems of its name and words. */
  terms: ReadonlySet<string>;
  /** What these mean. */
  meanings: ReadonlySet<string>;
}

const known = new WeakMap<Pack, (topic: number) => TopicWords>();

/** The topics that a statement stands under; none where the pack has no index. */
export function topicsOfStatement(pack: Pack, row: number): TopicWords[] {
  const read = known.get(pack) ?? memoized((topic: number) => readTopic(pack, topic));
  known.set(pack, read);
  return Array.from(pack.topicsOfStatement(row), read);
}

function readTopic(pack: Pack, row: number): TopicWords {
  const { name, words } = pack.topicAt(row);
  const terms = subjectTerms([name, ...words].join('\n'));
  return { terms, meanings: meaningsOf(terms) };
}
