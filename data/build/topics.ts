import {
  listOfMaps,
  readList,
  readText,
  readTexts,
  reportUnknownKeys,
  shorten,
  type Fields,
} from './fields.ts';
import type { FolderFile, Problem } from './folder.ts';
import { reportOn, type Report } from './problems.ts';
import { readReference } from './references.ts';
import type { SourceTopic, TopicReference } from './source.ts';
import { readTree, type Tree } from './tree.ts';

/** The file of a folder that is its index, as at the back of a book; a folder may do without. */
export const TOPICS_FILE = 'topics.yaml';

/** The topics of a folder in the order of the file; those that cannot be read are reported. */
export function readTopics(files: readonly FolderFile[], problems: Problem[]): SourceTopic[] {
  const file = files.find(({ path }) => path === TOPICS_FILE);
  if (file === undefined) return [];
  const report = reportOn(TOPICS_FILE, problems);
  const found = new Map<string, SourceTopic>();
  for (const fields of listOfMaps(readTree(file.text, 1, report), 'topic', report, 'topic')) {
    const topic = readTopic(fields, report);
    if (topic === null) continue;
    const first = found.get(topic.name);
    if (first === undefined) found.set(topic.name, topic);
    else {
      const what = `the topic "${shorten(topic.name)}" is already on line ${first.line}`;
      report.error(topic.line, what, 'choose another name or join the two');
    }
  }
  return [...found.values()];
}

function readTopic(fields: Fields, report: Report): SourceTopic | null {
  reportUnknownKeys(fields, ['topic', 'words', 'statements'], report);
  const name = readText(fields, 'topic', report, true);
  const words = readTexts(fields, 'words', report).map(({ text }) => text);
  if (words.length === 0) {
    const remedy = 'add "words: [..., ...]", what a text says that raises the topic';
    report.error(fields.line, 'the topic has no words', remedy);
  }
  const references = readList(fields, 'statements', report);
  if (references.length === 0) {
    const remedy = 'add {document, starts} to statements';
    report.error(fields.line, 'the topic rests on no statement', remedy);
  }
  const statements = references.map((tree) => readStatement(tree, report));
  if (name === null) return null;
  return {
    ...{ name: name.text, line: name.line, words: [...new Set(words)] },
    statements: statements.filter((found) => found !== null),
  };
}

function readStatement(tree: Tree, report: Report): TopicReference | null {
  const reference = readReference(tree, 'this statement', report, ['words']);
  if (reference === null || tree.kind !== 'map') return null;
  return { ...reference, words: readTexts(tree, 'words', report).map(({ text }) => text) };
}
