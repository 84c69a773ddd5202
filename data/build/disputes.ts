import { DISPUTE_KINDS } from '../model.ts';
import {
  listOfMaps,
  readList,
  readOneOf,
  readText,
  readTexts,
  reportUnknownKeys,
  shorten,
  type Fields,
} from './fields.ts';
import type { FolderFile, Problem } from './folder.ts';
import { alreadyThere, checkId } from './ids.ts';
import { reportOn, type Report } from './problems.ts';
import { readReference } from './references.ts';
import type { SourceDispute } from './source.ts';
import { readTree, type Tree } from './tree.ts';

const FILE = 'disputes.yaml';

/**
 * The disputes of a folder in the order of the file; those that cannot be read are reported.
 * `entityIds` is `null` when not all ids are known.
 */
export function readDisputes(
  files: readonly FolderFile[],
  entityIds: ReadonlySet<string> | null,
  problems: Problem[],
): SourceDispute[] {
  const file = files.find(({ path }) => path === FILE);
  if (file === undefined) return [];
  const report = reportOn(FILE, problems);
  const found = new Map<string, SourceDispute>();
  for (const fields of listOfMaps(readTree(file.text, 1, report), 'dispute', report)) {
    const dispute = readDispute(fields, entityIds, report);
    if (dispute === null) continue;
    const first = found.get(dispute.id);
    if (first === undefined) found.set(dispute.id, dispute);
    else report.error(dispute.line, ...alreadyThere(dispute.id, first.line));
  }
  return [...found.values()];
}

function readDispute(
  fields: Fields,
  entityIds: ReadonlySet<string> | null,
  report: Report,
): SourceDispute | null {
  reportUnknownKeys(fields, ['id', 'question', 'kind', 'about', 'positions'], report);
  const id = readText(fields, 'id', report, true);
  const question = readText(fields, 'question', report, true);
  const kind = readOneOf(
    fields,
    { key: 'kind', of: DISPUTE_KINDS, noun: 'a kind of dispute' },
    report,
  );
  const about = readAbout(fields, entityIds, report);
  const positions = readPositions(fields, report);
  if (id === null || !checkId(id, report) || question === null || kind === null) return null;
  return { id: id.text, line: id.line, question: question.text, kind, about, positions };
}

function readAbout(
  fields: Fields,
  entityIds: ReadonlySet<string> | null,
  report: Report,
): string[] {
  const about = readTexts(fields, 'about', report);
  if (about.length === 0)
    report.error(fields.line, 'about names no entity', 'add "about: [ID, ...]"');
  for (const { line, text } of about) {
    if (entityIds === null || entityIds.has(text)) continue;
    report.error(line, `there is no entity "${shorten(text)}"`, 'name an id of entities.yaml');
  }
  return [
    ...new Set(
      about.map(({ text }) => text).filter((id) => entityIds === null || entityIds.has(id)),
    ),
  ];
}

function readPositions(fields: Fields, report: Report): SourceDispute['positions'] {
  const items = readList(fields, 'positions', report);
  if (items.length < 2) {
    const count = items.length === 0 ? 'no position' : 'one position';
    report.error(fields.line, `the dispute has ${count}`, 'add at least two');
  }
  return items.map((item) => readPosition(item, report)).filter((position) => position !== null);
}

function readPosition(item: Tree, report: Report): SourceDispute['positions'][number] | null {
  if (item.kind !== 'map') {
    report.error(
      item.line,
      'this is not a position',
      'write "- answer: ..." and "statements: [...]"',
    );
    return null;
  }
  reportUnknownKeys(item, ['answer', 'statements'], report);
  const answer = readText(item, 'answer', report, true);
  const references = readList(item, 'statements', report);
  if (references.length === 0) {
    report.error(
      item.line,
      'the position rests on no statement',
      'add {document, starts} to statements',
    );
  }
  const statements = references.map((tree) => readReference(tree, 'this statement', report));
  return (
    answer && { answer: answer.text, statements: statements.filter((found) => found !== null) }
  );
}
