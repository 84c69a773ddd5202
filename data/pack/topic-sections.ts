/**
 * A pack's topics: what each is called, the words that raise it, and the statements under it, each with
 * its cues. Cues are read all or none: those of a statement are one text, one a line.
 */

import { NONE } from './layout.ts';
import type { Sections } from './layout.ts';
import { cellAt, listAt, packLists } from './lists.ts';
import type { PackContent, Topic } from './pack.ts';
import type { Heap, HeapWriter } from './string-heap.ts';

const NO_TOPICS = new Uint32Array();

/** The sections of the topics; none where there are none, and then no other section differs. */
export function topicSections(content: PackContent, heap: HeapWriter) {
  const { topics = [], statements } = content;
  if (topics.length === 0) return {};
  const words = packLists(topics.map((topic) => topic.words.map((word) => heap.add(word))));
  const under = packLists(topics.map((topic) => topic.statements));
  const ofStatement = Array.from(statements, (): number[] => []);
  topics.forEach((topic, row) => topic.statements.forEach((at) => ofStatement[at]?.push(row)));
  const above = packLists(ofStatement);
  return {
    'topics.name': Uint32Array.from(topics, ({ name }) => heap.add(name)),
    'topics.words.starts': words.starts,
    'topics.words.values': words.values,
    'topics.statements.starts': under.starts,
    'topics.statements.values': under.values,
    'statements.topics.starts': above.starts,
    'statements.topics.values': above.values,
    ...cueSection(content, heap),
  };
}

function cueSection({ statements, cues = [] }: PackContent, heap: HeapWriter) {
  if (cues.every(({ length }) => length === 0)) return {};
  const column = Uint32Array.from(statements, (_, row) => heap.add(cues[row]?.join('\n') || null));
  return { 'statements.cues': column };
}

/** How many topics there are. */
export function countTopics(sections: Sections): number {
  return sections['topics.name']?.length ?? 0;
}

/** @throws PackError when there is no such topic, or its words are damaged. */
export function readTopic(sections: Sections, heap: Heap, row: number): Topic {
  const list = (name: 'topics.words' | 'topics.statements') => {
    const starts = sections[`${name}.starts`] ?? NO_TOPICS;
    return listAt({ starts, values: sections[`${name}.values`] ?? NO_TOPICS }, row);
  };
  return {
    name: heap.text(cellAt(sections['topics.name'] ?? NO_TOPICS, row)),
    words: Array.from(list('topics.words'), (word) => heap.text(word)),
    statements: [...list('topics.statements')],
  };
}

/** Rows of the topics that a statement stands under, ascending. @throws PackError where damaged. */
export function topicRows(sections: Sections, statementRow: number): Uint32Array {
  const starts = sections['statements.topics.starts'];
  const values = sections['statements.topics.values'];
  if (starts === undefined || values === undefined) return NO_TOPICS;
  return listAt({ starts, values }, statementRow);
}

/** A statement's cues; none in a pack without. @throws PackError where damaged. */
export function readCues(sections: Sections, heap: Heap, statementRow: number): string[] {
  const cues = sections['statements.cues'];
  const text = cues === undefined ? NONE : cellAt(cues, statementRow);
  return heap.textOrNull(text)?.split('\n') ?? [];
}
