import { expect, test } from 'vitest';
import { aFolder, FRONT, problemsOf } from './a-folder.ts';

const DISPUTES = aFolder().find(({ path }) => path === 'disputes.yaml')!.text;

function disputes(from: string, to: string): Record<string, string> {
  return { 'disputes.yaml': DISPUTES.replace(from, to) };
}

/** Errors begin with `!`. */
const CASES: readonly [what: string, files: Record<string, string | null>, problem: string][] = [
  [
    'a dispute without question',
    disputes('question: When did Bluegate open?', 'question: ""'),
    '! disputes.yaml:2: question is empty, fill it in or leave it out',
  ],
  [
    'an unknown kind of dispute',
    disputes('conflict', 'quarrel'),
    '! disputes.yaml:3: "quarrel" is not a kind of dispute, use one of conflict, over-time, scope',
  ],
  [
    'a dispute about nobody',
    disputes('about: [bluegate]', 'about: []'),
    '! disputes.yaml:1: about names no entity, add "about: [ID, ...]"',
  ],
  [
    'a dispute about an unknown entity',
    disputes('[bluegate]', '[bluegate, redgate]'),
    '! disputes.yaml:4: there is no entity "redgate", name an id of entities.yaml',
  ],
  [
    'a dispute with one position',
    { 'disputes.yaml': DISPUTES.split('\n').slice(0, 6).join('\n') },
    '! disputes.yaml:1: the dispute has one position, add at least two',
  ],
  [
    'a position without statements',
    disputes('statements: [{document: later, starts: Bluegate}]', 'statements: []'),
    '! disputes.yaml:7: the position rests on no statement, add {document, starts} to statements',
  ],
  [
    'a position without answer',
    disputes('answer: "2024", ', ''),
    '! disputes.yaml:7: answer is missing, add "answer: ..."',
  ],
  [
    'a reference to several sentences',
    { 'documents/later.md': `${FRONT}\nBluegate opened. Bluegate closed.` },
    '! disputes.yaml:7: 2 sentences begin with "Bluegate" in later, add words until only one does',
  ],
  [
    'a dispute id used twice',
    { 'disputes.yaml': `${DISPUTES}\n${DISPUTES}` },
    '! disputes.yaml:8: the id "opening" is already used on line 1, choose another or join the two',
  ],
];

test.each(CASES)('names file, line and remedy of %s', (_, files, problem) => {
  expect(problemsOf(aFolder(files))).toContain(problem);
});

test('reports the problems of all files in one run', () => {
  const files = aFolder({
    'documents/opening.md': 'no front matter',
    'entities.yaml': '- {id: x}',
    ...disputes('conflict', 'quarrel'),
  });

  const broken = problemsOf(files)
    .filter((line) => line.startsWith('!'))
    .map((line) => line.split(':')[0]);

  expect(new Set(broken)).toEqual(
    new Set(['! documents/opening.md', '! entities.yaml', '! disputes.yaml']),
  );
});

test('refuses an empty folder with its remedy', () => {
  expect(problemsOf([])).toEqual([
    '! documents:1: there is no document, add Markdown files to documents/',
    '! entities.yaml:1: the folder has no entities.yaml, add it; "[]" is a list without entities',
  ]);
});

test('does not blame a dispute for what is wrong elsewhere', () => {
  const files = aFolder({
    'documents/opening.md': 'no front matter',
    'entities.yaml': '- {id: x}',
  });

  const blamed = new Set(problemsOf(files).map((line) => line.split(':')[0]));

  expect(blamed).toEqual(new Set(['! documents/opening.md', '! entities.yaml']));
});
