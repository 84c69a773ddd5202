import { expect, test } from 'vitest';
import type { Problem } from '../../../data/build/folder.ts';
import { readEntities } from '../../../data/build/entities.ts';
import { mergeEntities } from '../../../data/import/merge-entities.ts';

const THERE = '# mine\n- id: ann\n  name: Ann Miller\n  kind: person\n';

function read(text: string) {
  const problems: Problem[] = [];
  const entities = readEntities([{ path: 'entities.yaml', text }], problems);
  return { ids: entities.map(({ id }) => id), entities, problems };
}

test('what is there stays as it is written; what is new comes after it', () => {
  const others =
    '- id: ann\n  name: Anna\n  kind: person\n' +
    '- id: bridge\n  name: The Bridge\n  kind: facility\n  aliases:\n    - Old Bridge\n' +
    '  definition: {document: x, starts: "The Bridge is"}\n- {id: bo, name: Bo Lee, kind: person}\n';

  const merged = mergeEntities(THERE, others);

  expect(merged.startsWith(THERE)).toBe(true);
  const { ids, entities, problems } = read(merged);
  expect(problems).toEqual([]);
  expect(ids).toEqual(['ann', 'bridge', 'bo']);
  expect(entities[1]).toMatchObject({
    aliases: ['Old Bridge'],
    definition: { document: 'x', starts: 'The Bridge is' },
  });
});

test.each([
  ['an empty list', '[]\n'],
  ['nothing', ''],
  ['what is no list', 'a: 1\n'],
])('%s takes all, and gives nothing', (_what, text) => {
  expect(read(mergeEntities(text, THERE)).ids).toEqual(['ann']);
  expect(mergeEntities(THERE, text)).toBe(THERE);
});

test('lists that stand further in, or in one line, are taken as well', () => {
  const indented =
    '   - id: a\n     name: A B\n     kind: place\n   - id: c\n     name: C D\n     kind: place\n';
  const inline = '[{id: e, name: E F, kind: place}, {id: g, name: G H, kind: place}]\n';

  const merged = mergeEntities(mergeEntities(THERE, indented), inline);

  expect(read(merged)).toMatchObject({ ids: ['ann', 'a', 'c', 'e', 'g'], problems: [] });
});
