import { expect, test } from 'vitest';
import { openPack } from '../../../data/pack/read.ts';
import { writePack } from '../../../data/pack/write.ts';
import { aFolder, build, FRONT, problemsOf } from './a-folder.ts';
import { buildDossier } from './dossier.ts';

const TOPICS = [
  '- topic: When Bluegate opened',
  '  words: [inaugurate, apertura, inaugurate, "2023", no]',
  '  statements:',
  '    - {document: opening, starts: "Bluegate opened"}',
  '    - {document: later, starts: "Bluegate opened"}',
  '    - {document: later, starts: Bluegate}',
  '- topic: Praise',
  '  words: [applaud]',
  '  statements: [{document: opening, starts: Ann}]',
].join('\n');

function topics(from = '', to = ''): Record<string, string> {
  return { 'topics.yaml': TOPICS.replace(from, to) };
}

test('a topic holds the stems of its name and words, and the rows of its statements, each once', () => {
  const { content, problems } = build(aFolder(topics()));

  expect(problems).toEqual([]);
  expect(content!.topics).toEqual([
    {
      name: 'When Bluegate opened',
      words: ['bluegat', 'open', 'inaugurat', 'apertura', '2023'],
      statements: [1, 0],
    },
    { name: 'Praise', words: ['prais', 'applaud'], statements: [2] },
  ]);
});

test('a statement has the stems of its own words from all of its topics, each once', () => {
  const own = (words: string) => `{document: opening, starts: Ann, words: [${words}]}`;
  const twice = TOPICS.replace('{document: later, starts: Bluegate}', own('ovation, cheer'));
  const files = {
    'topics.yaml': twice.replace('{document: opening, starts: Ann}', own('cheer, 40')),
  };

  const { content, problems } = build(aFolder(files));

  expect(problems).toEqual([]);
  expect(content!.topics!.map(({ statements }) => statements)).toEqual([[1, 0, 2], [2]]);
  expect(content!.cues).toEqual([[], [], ['ovation', 'cheer', '40']]);
});

test('a statement may stand under no topic, and a folder may have none', () => {
  const one = TOPICS.split('\n').slice(0, 4).join('\n');

  expect(problemsOf(aFolder({ 'topics.yaml': one }))).toEqual([]);
  expect(build(aFolder({ 'topics.yaml': '# later\n' })).content).toEqual(build(aFolder()).content);
});

/** Errors begin with `!`. */
const CASES: readonly [what: string, files: Record<string, string | null>, problem: string][] = [
  [
    'a file that is no list',
    { 'topics.yaml': 'topic: Praise' },
    '! topics.yaml:1: the file is not a list, begin each topic with "- topic: ..."',
  ],
  [
    'something that is no topic',
    { 'topics.yaml': `${TOPICS}\n- Praise` },
    '! topics.yaml:10: this is no topic, write "- topic: ..." with its keys',
  ],
  [
    'a topic without a name',
    topics('- topic: Praise\n ', '-'),
    '! topics.yaml:7: topic is missing, add "topic: ..."',
  ],
  [
    'a topic without words',
    topics('words: [applaud]', 'words: []'),
    '! topics.yaml:7: the topic has no words, add "words: [..., ...]", what a text says that raises the topic',
  ],
  [
    'words that are no list',
    topics('[applaud]', 'applaud'),
    '! topics.yaml:8: words is not a list, write "words: [..., ...]"',
  ],
  [
    'an empty word',
    topics('[applaud]', '[applaud, ""]'),
    '! topics.yaml:8: an item of words is empty, fill it in or leave it out',
  ],
  [
    'words of a statement that are no list',
    topics('starts: Ann', 'starts: Ann, words: cheer'),
    '! topics.yaml:9: words is not a list, write "words: [..., ...]"',
  ],
  [
    'an unknown key of a statement',
    topics('starts: Ann', 'starts: Ann, word: cheer'),
    'topics.yaml:9: "word" is not a known key, use one of document, starts, words',
  ],
  [
    'a topic without statements',
    topics('[{document: opening, starts: Ann}]', '[]'),
    '! topics.yaml:7: the topic rests on no statement, add {document, starts} to statements',
  ],
  [
    'a reference to a document that is not there',
    topics('document: opening, starts: Ann', 'document: closing, starts: Ann'),
    '! topics.yaml:9: there is no document "closing", name one of documents/, without .md',
  ],
  [
    'a reference to no sentence',
    topics('starts: Ann', 'starts: Bob'),
    '! topics.yaml:9: no sentence begins with "Bob" in opening, copy the first words of one',
  ],
  [
    'a reference to several sentences',
    { ...topics(), 'documents/later.md': `${FRONT}\nBluegate opened. Bluegate opened late.` },
    '! topics.yaml:5: 2 sentences begin with "Bluegate opened" in later, add words until only one does',
  ],
  [
    'a topic that is there twice',
    topics('topic: Praise', 'topic: When Bluegate opened'),
    '! topics.yaml:7: the topic "When Bluegate opened" is already on line 1, choose another name or join the two',
  ],
  [
    'an unknown key',
    topics('  words: [applaud]', '  words: [applaud]\n  see: also'),
    'topics.yaml:9: "see" is not a known key, use one of topic, words, statements',
  ],
];

test.each(CASES)('names file, line and remedy of %s', (_, files, problem) => {
  expect(problemsOf(aFolder(files))).toContain(problem);
});

test('does not blame a topic for a document that cannot be read', () => {
  const files = aFolder({ ...topics(), 'documents/later.md': 'no front matter' });

  expect(problemsOf(files).filter((line) => line.includes('topics.yaml'))).toEqual([]);
});

test('the bundled index survives being written and opened', () => {
  const { content } = buildDossier();
  const pack = openPack(writePack(content));

  expect(pack.topicCount).toBeGreaterThan(200);
  content.topics!.forEach(({ name, words, statements }, row) => {
    expect(pack.topicAt(row)).toEqual({ name, words, statements });
    for (const statement of statements) expect(pack.topicsOfStatement(statement)).toContain(row);
  });
  content.cues!.forEach((cues, row) => expect(pack.cuesOfStatement(row)).toEqual(cues));
});

test('no topic of the bundled index is so wide that it tells nothing apart', () => {
  const { topics: all = [], cues = [], statements } = buildDossier().content;
  const under = new Set(all.flatMap((topic) => topic.statements));

  expect(under.size).toBe(statements.length);
  expect(cues).toHaveLength(statements.length);
  for (const [row, { length }] of cues.entries()) {
    expect(length, `cues of ${row}`).toBeGreaterThanOrEqual(10);
    expect(length, `cues of ${row}`).toBeLessThanOrEqual(40);
  }
  for (const { name, words, statements: rows } of all) {
    expect(words.length, name).toBeGreaterThanOrEqual(50);
    expect(words.length, name).toBeLessThanOrEqual(200);
    expect(rows.length, name).toBeLessThanOrEqual(25);
  }
});
