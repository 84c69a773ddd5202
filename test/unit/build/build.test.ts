import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../data/build/problems.ts';
import { openPack } from '../../../data/pack/read.ts';
import { writePack } from '../../../data/pack/write.ts';
import { aFolder, build, problemsOf } from './a-folder.ts';
import { buildDossier, dossierFiles, textOf } from './dossier.ts';

test('builds a folder into rows', () => {
  const { content, problems } = build(aFolder());

  expect(problems).toEqual([]);
  expect(content!.documents.map(({ id }) => id)).toEqual(['later', 'opening']);
  expect(content!.statements.map((_, row) => textOf(content!, row))).toEqual([
    'Bluegate opened in 2024, it says here.',
    'Bluegate opened in 2023.',
    'Ann Miller praised Bluegate.',
  ]);
  expect(content!.definitions).toEqual([1, -1]);
  expect(content!.statementsOfEntity).toEqual([[1, 0, 2], [2]]);
  expect(content!.disputes[0]!.positions.map(({ statements }) => statements)).toEqual([[1], [0]]);
  expect(content!.statements[1]!.dates).toEqual([{ start: 19, end: 23, date: '2023' }]);
});

test('reads line feeds of every system and a byte order mark', () => {
  const plain = build(aFolder()).content;
  for (const feed of ['\r\n', '\r']) {
    const files = aFolder().map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll('\n', feed)}`,
    }));

    expect(build(files)).toMatchObject({ content: plain, problems: [], notes: [] });
  }
});

test('takes invisible and reordering characters out, and says so', () => {
  const text = 'Blue\u200Bgate \u202Eopened\u202C in 2023. Ann Miller praised Blue\u00ADgate.';
  const body = aFolder()[0]!.text.replace(/Bluegate opened[^]*$/u, text);
  const yaml = aFolder()[2]!.text.replace('name: Bluegate', 'name: "Blue\\u202Egate"');

  const { content, problems } = build(
    aFolder({ 'documents/opening.md': body, 'entities.yaml': yaml }),
  );

  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['documents/opening.md:6']);
  expect(textOf(content!, 1)).toBe('Bluegate opened in 2023.');
  expect(content!.entities[0]!.name).toBe('Bluegate');
});

test('reads Markdown as plain paragraphs', () => {
  const body = [
    '# Bluegate *opens*',
    '',
    'Soft wrapped **strong**',
    'text with [a link](https://x.test/a_b_c) and snake_case, 2 * 3 * 4.',
    '',
    '- one item',
    '- two ![picture](x.png)items',
    '',
    '1. first',
    '2. second',
    '',
    '> quoted',
    '',
    '3. Februar',
    '',
    '---',
    '',
    '```',
    'code',
    '```',
  ].join('\n');
  const file = aFolder()[0]!.text.replace(/Bluegate opened[^]*$/u, `Bluegate opened.\n\n${body}`);

  const { content } = build(aFolder({ 'documents/opening.md': file, 'disputes.yaml': null }));

  expect(content!.documents[1]!.text.split('\n\n')).toEqual([
    'Bluegate opened.',
    'Bluegate opens',
    'Soft wrapped strong text with a link and snake_case, 2 * 3 * 4.',
    'one item',
    'two items',
    'first',
    'second',
    'quoted',
    '3. Februar',
  ]);
});

test('a list without entities is legal, a folder without one is not', () => {
  expect(build(aFolder({ 'entities.yaml': '[]', 'disputes.yaml': null })).content).not.toBeNull();
  expect(
    build(aFolder({ 'entities.yaml': '# none yet\n', 'disputes.yaml': null })).content,
  ).not.toBeNull();
  expect(problemsOf(aFolder({ 'entities.yaml': null, 'disputes.yaml': null }))).toEqual([
    '! entities.yaml:1: the folder has no entities.yaml, add it; "[]" is a list without entities',
  ]);
});

test("notes entities without statements and statements on nobody's card", () => {
  const body = aFolder()[0]!.text.replace('Ann Miller praised Bluegate.', 'It rained. It snowed.');

  const { problems, notes } = build(aFolder({ 'documents/opening.md': body }));

  expect(problems).toEqual([]);
  expect(notes.map(formatProblem)).toEqual([
    'entities.yaml:6: no statement mentions ann-miller, add a name that the documents use, or a definition',
    'documents/opening.md:6: no card shows "It rained." and 1 more of its statements, name an entity in the sentence, or add the entity',
  ]);
});

describe('the bundled dossier', () => {
  const { content, problems } = buildDossier();

  test('builds without a problem', () => {
    expect(problems).toEqual([]);
    expect([content.documents.length, content.entities.length, content.disputes.length]).toEqual([
      76, 198, 64,
    ]);
  });

  test('puts every entity on a card with statements, its definition first', () => {
    const silent = content.entities.filter(
      (_, row) => content.statementsOfEntity[row]!.length === 0,
    );
    const leads = content.definitions.map(
      (row, entity) => row < 0 || content.statementsOfEntity[entity]![0] === row,
    );

    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(leads).not.toContain(false);
  });

  test('fills no top of a long card from one source', () => {
    for (const rows of content.statementsOfEntity) {
      const available = new Set(rows.map((row) => content.statements[row]!.documentRow)).size;
      const top = new Set(rows.slice(0, 5).map((row) => content.statements[row]!.documentRow)).size;

      expect(top).toBeGreaterThanOrEqual(Math.min(available, rows.length, 2));
    }
  });

  test('is the same whatever the order of the files', () => {
    const { content: again } = build(dossierFiles().reverse());

    expect(again!.statementsOfEntity).toEqual(content.statementsOfEntity);
  });

  test('survives being written and opened', () => {
    const pack = openPack(writePack(content));
    const row = pack.entityRow('cecot');

    expect(pack.info.statements).toBe(content.statements.length);
    expect([...pack.statementsOfEntity(row)]).toEqual(content.statementsOfEntity[row]);
  });
});
