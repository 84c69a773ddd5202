import { expect, test } from 'vitest';
import { PackError } from '../../../data/pack/pack-error.ts';
import { openPack } from '../../../data/pack/read.ts';
import { openSections } from '../../../data/pack/sections.ts';
import { writePack } from '../../../data/pack/write.ts';
import { readEverything } from './read-everything.ts';
import { someContent } from './some-content.ts';

test('an opened pack answers what was written', () => {
  const content = someContent();

  const pack = openPack(writePack(content));

  const read = readEverything(pack);
  expect(read.documents).toMatchObject(content.documents);
  expect(read.entities).toMatchObject(content.entities);
  expect(read.entities.map((entity) => entity.statements)).toEqual(content.statementsOfEntity);
  expect(read.entities.map((entity) => entity.definition)).toEqual([0, -1]);
  expect(read.entities.map((entity) => entity.row)).toEqual([0, 1]);
  expect(read.entities[0]?.disputes).toEqual(content.disputes);
  expect(read.entities[1]?.disputes).toEqual([]);
  expect(pack.names).toEqual(content.names);
  expect(read.info).toEqual({
    id: 'small',
    title: 'Small pack',
    documents: 2,
    entities: 2,
    statements: 3,
    names: 3,
    disputes: 1,
    oldest: '2020-05-01',
    newest: '2020-05-01',
  });
});

test('a statement is the slice of its document, beyond ASCII too', () => {
  const content = someContent();

  const pack = openPack(writePack(content));

  content.statements.forEach(({ documentRow, start, end, ...rest }, row) => {
    const statement = pack.statementAt(row);
    expect(statement.text).toBe(content.documents[documentRow]?.text.slice(start, end));
    expect(statement).toMatchObject({ start, end, index: rest.index, voices: rest.voices });
    expect(statement).toMatchObject({ dates: rest.dates, figures: rest.figures });
    expect([...pack.entitiesOfStatement(row)]).toEqual(rest.entityRows);
  });
});

test('topics are read by row and by statement', () => {
  const { topics, statements } = readEverything(openPack(writePack(someContent())));

  expect(topics).toEqual([
    { name: 'Boats 🛳 in the west', words: ['fleet', 'Flotte', 'Ólafsvík'], statements: [2, 1] },
    { name: 'Who speaks', words: ['mayor'], statements: [1] },
  ]);
  expect(statements.map((statement) => statement.topics)).toEqual([[], [0, 1], [0]]);
  expect(statements.map(({ cues }) => cues)).toEqual([[], ['at the quay', 'ancré'], ['Ólafsvík']]);
  expect(() => openPack(writePack(someContent())).topicAt(2)).toThrow(PackError);
});

test('a pack without topics has no section of them, and answers that there are none', () => {
  const { topics: _, cues: _cues, ...content } = someContent();
  const bytes = writePack(content);
  const names = Object.keys(openSections(bytes));

  const pack = openPack(bytes);

  expect(names.filter((name) => /^(?:statements\.)?(?:topics|cues)/u.test(name))).toEqual([]);
  expect(bytes).toEqual(writePack({ ...content, topics: [] }));
  expect(pack.topicCount).toBe(0);
  expect([...pack.topicsOfStatement(1)]).toEqual([]);
  expect(pack.cuesOfStatement(1)).toEqual([]);
  expect(() => pack.topicAt(0)).toThrow(PackError);
});

test('the same content gives the same bytes', () => {
  expect(writePack(someContent())).toEqual(writePack(someContent()));
});

test('a pack of names alone says once that nothing is told about them', () => {
  const content = someContent({
    ...{ documents: [], statements: [], disputes: [] },
    ...{ statementsOfEntity: [[], []], definitions: [-1, -1] },
  });
  const bytes = writePack(content);
  const sections = openSections(bytes);

  const { entities } = readEverything(openPack(bytes));

  expect(sections['entities.statements.starts']).toHaveLength(0);
  expect(sections['entities.disputes.starts']).toHaveLength(0);
  expect(sections['entities.definition']).toHaveLength(0);
  expect(entities).toMatchObject(
    content.entities.map((entity) => ({
      ...entity,
      ...{ statements: [], definition: -1, disputes: [] },
    })),
  );
});

test('an id that the pack does not have is row -1', () => {
  const pack = openPack(writePack(someContent()));

  for (const id of ['', 'nobody', '__proto__', 'zzz']) {
    expect(pack.entityRow(id)).toBe(-1);
    expect(pack.documentRow(id)).toBe(-1);
  }
});

test('a pack opens from a buffer and from bytes that are not aligned', () => {
  const bytes = writePack(someContent());
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);

  const everything = readEverything(openPack(bytes));

  expect(readEverything(openPack(bytes.buffer))).toEqual(everything);
  expect(readEverything(openPack(shifted.subarray(3)))).toEqual(everything);
});

test('a pack without documents opens', () => {
  const empty = { documents: [], entities: [], statements: [], disputes: [] };

  const pack = openPack(
    writePack(someContent({ ...empty, statementsOfEntity: [], definitions: [] })),
  );

  expect(pack.info).toMatchObject({ documents: 0, entities: 0, statements: 0, oldest: null });
});

test('statements out of order are refused', () => {
  const { statements } = someContent();

  expect(() => writePack(someContent({ statements: [...statements].reverse() }))).toThrow(
    /^pack: statement 1 is out of order; keep the documents' order$/,
  );
});
