/** A pack's topics: what each is called, the words that raise it, and the statements under it. */

import type { Sections } from './layout.ts';
import { cellAt, listAt, packLists } from './lists.ts';
import type { PackContent, Topic } from './pack.ts';
import type { Heap, HeapWriter } from './string-heap.ts';

const NO_TOPICS = new Uint32Array();

/** The sections of the topics; none where there are none, and then no other section differs. */
export function topicSections({ topics = [], statements }: PackContent, heap: HeapWriter) {
  if (topics.length === 0) return {};
  const words = packLists(topics.map((topic) => topic.words.map((word) => heap.add(word))));
  const ofStatement = Array.from(statements, (): number[] => []);
  topics.forEach((topic, row) => topic.statements.forEach((at) => ofStatement[at]?.push(row)));
  const under = packLists(ofStatement);
  return {
    'topics.name': Uint32Array.from(topics, ({ name }) => heap.add(name)),
    'topics.words.starts': words.starts,
    'topics.words.values': words.values,
    'statements.topics.starts': under.starts,
    'statements.topics.values': under.values,
  };
}

/** How many topics there are. */
export function countTopics(sections: Sections): number {
  return sections['topics.name']?.length ?? 0;
}

/** @throws PackError when there is no such topic, or its words are damaged. */
export function readTopic(sections: Sections, heap: Heap, row: number): Topic {
  const starts = sections['topics.words.starts'] ?? NO_TOPICS;
  const values = sections['topics.words.values'] ?? NO_TOPICS;
  return {
    name: heap.text(cellAt(sections['topics.name'] ?? NO_TOPICS, row)),
    words: Array.from(listAt({ starts, values }, row), (word) => heap.text(word)),
  };
}

/** Rows of the topics that a statement stands under, ascending. @throws PackError where damaged. */
export function topicRows(sections: Sections, statementRow: number): Uint32Array {
  const starts = sections['statements.topics.starts'];
  const values = sections['statements.topics.values'];
  if (starts === undefined || values === undefined) return NO_TOPICS;
  return listAt({ starts, values }, statementRow);
}
