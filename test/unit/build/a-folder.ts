import { buildPack, type Built } from '../../../data/build/build.ts';
import type { FolderFile } from '../../../data/build/folder.ts';
import { formatProblem } from '../../../data/build/problems.ts';

export const FRONT = [
  '---',
  'title: Prison opens',
  'publisher: A Paper',
  'language: en',
  '---',
].join('\n');

/** A folder of two documents, two entities and a dispute; a file that is given replaces or adds one. */
export function aFolder(given: Readonly<Record<string, string | null>> = {}): FolderFile[] {
  const files: Record<string, string | null> = {
    'documents/opening.md': `${FRONT}\nBluegate opened in 2023. Ann Miller praised Bluegate.\n`,
    'documents/later.md': `${FRONT}\nBluegate opened in 2024, it says here.\n`,
    'entities.yaml': [
      '- id: bluegate',
      '  name: Bluegate',
      '  kind: facility',
      '  label: prison in Redland',
      '  definition: {document: opening, starts: "Bluegate opened"}',
      '- {id: ann-miller, name: Ann Miller, kind: person}',
    ].join('\n'),
    'disputes.yaml': [
      '- id: opening',
      '  question: When did Bluegate open?',
      '  kind: conflict',
      '  about: [bluegate]',
      '  positions:',
      '    - {answer: "2023", statements: [{document: opening, starts: Bluegate}]}',
      '    - {answer: "2024", statements: [{document: later, starts: Bluegate}]}',
    ].join('\n'),
    ...given,
  };
  return Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
}

/** What building such a folder gives. */
export function build(files: readonly FolderFile[]): Built {
  return buildPack(files, { id: 'test', title: 'Test' });
}

/** Its problems as lines, errors marked by `!`. */
export function problemsOf(files: readonly FolderFile[]): string[] {
  return build(files).problems.map(
    (problem) => (problem.isError ? '! ' : '') + formatProblem(problem),
  );
}
