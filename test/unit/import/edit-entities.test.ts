import { describe, expect, test } from 'vitest';
import { readEntities } from '../../../data/build/entities.ts';
import type { Problem } from '../../../data/build/folder.ts';
import {
  addEntities,
  dropEntity,
  listEntities,
  mergeEntity,
  renameEntity,
  splitEntity,
} from '../../../data/import/edit-entities.ts';

/** As somebody writes it by hand: a comment, both ways of lists, a line of its own for what is long. */
const FILE = `# Names of the valley.
- id: vilmar-bridge
  name: Vilmar Bridge
  kind: facility
  label: bridge over the Vil
  aliases: [The Bridge, Old Bridge]
  ambiguous: [The Bridge]
  context: [ana-tolentu, river]
- {id: ana-tolentu, name: Ana Tolentu, kind: person} # the mayor
- id: mayor
  name: Mayor Tolentu
  kind: person
  same-as: [other/mayor]
- id: opal
  name: Opal
  kind: place
  ambiguous: [Opal]
  context:
    - mayor
    - vilmar-bridge
`;

/** The entities as the build reads them; every change has to leave a file without a problem. */
function built(text: string) {
  const problems: Problem[] = [];
  const entities = readEntities([{ path: 'entities.yaml', text }], problems);
  expect(problems).toEqual([]);
  return Object.fromEntries(entities.map((entity) => [entity.id, entity]));
}

const PERSON = { kind: 'person', aliases: [] } as const;

describe('adding', () => {
  test('puts new entities behind those that are there, which stay as they are written', () => {
    const { text, ids } = addEntities(FILE, [
      { name: 'Bo Lee', ...PERSON },
      {
        name: 'Opal: the "city"',
        kind: 'place',
        aliases: ['No', '2024'],
        sameAs: ['bundled/opal'],
      },
    ]);

    expect(ids).toEqual(['bo-lee', 'opal-the-city']);
    expect(text.startsWith(FILE)).toBe(true);
    expect(built(text)['opal-the-city']).toMatchObject({
      name: 'Opal: the "city"',
      aliases: ['No', '2024'],
      sameAs: ['bundled/opal'],
    });
  });

  test.each(['[]\n', '', '# nothing yet\n'])('fills an empty file (%j)', (empty) => {
    const { text } = addEntities(empty, [{ name: 'Bo Lee', ...PERSON }]);

    expect(Object.keys(built(text))).toEqual(['bo-lee']);
  });

  test('leaves out what is there by name and kind, and tells homonyms apart', () => {
    const { text, ids } = addEntities(FILE, [
      { name: 'old bridge', kind: 'facility', aliases: [] },
      { name: 'Opal', ...PERSON },
      { name: 'Opal', ...PERSON },
    ]);

    expect(ids).toEqual(['opal-2']);
    expect(Object.keys(built(text))).toHaveLength(5);
  });

  test('keeps the doubt about a name: words that speak for it, or its full name', () => {
    const { text } = addEntities('[]\n', [
      { name: 'Ice', kind: 'concept', aliases: [], ambiguous: ['Ice'], context: ['frozen'] },
      { name: 'Border Office', kind: 'organization', aliases: ['BO'], ambiguous: ['BO', 'gone'] },
    ]);

    expect(built(text)['ice']).toMatchObject({ ambiguous: ['Ice'], context: ['frozen'] });
    expect(built(text)['border-office']).toMatchObject({
      ambiguous: ['BO'],
      requiresFullName: true,
    });
  });

  test('nothing leaves the file byte for byte', () => {
    expect(addEntities(FILE, []).text).toBe(FILE);
  });
});

test('renaming keeps the old name as another, and every comment', () => {
  const text = renameEntity(FILE, 'ana-tolentu', { name: 'Ana M. Tolentu', kind: 'group' });

  expect(text).toContain('# Names of the valley.');
  expect(text).toContain('# the mayor');
  expect(built(text)['ana-tolentu']).toMatchObject({
    ...{ name: 'Ana M. Tolentu', kind: 'group', aliases: ['Ana Tolentu'] },
  });
  const back = renameEntity(text, 'ana-tolentu', { name: 'Ana Tolentu', kind: 'person' });
  expect(built(back)['ana-tolentu']).toMatchObject({
    ...{ name: 'Ana Tolentu', aliases: ['Ana M. Tolentu'] },
  });
});

test('merging joins all names and doubts, and whoever named the one names the other', () => {
  const text = mergeEntity(FILE, 'mayor', 'ana-tolentu');

  const { 'ana-tolentu': ana, opal, mayor } = built(text);
  expect(mayor).toBeUndefined();
  expect(ana).toMatchObject({ aliases: ['Mayor Tolentu'], sameAs: ['other/mayor'] });
  expect(opal?.context).toEqual(['ana-tolentu', 'vilmar-bridge']);
});

test('an entity that takes in its own context does not name itself', () => {
  const text = mergeEntity(FILE, 'ana-tolentu', 'vilmar-bridge');

  expect(built(text)['vilmar-bridge']?.context).toEqual(['river']);
});

describe('splitting', () => {
  test('gives names away, with the doubt that is about them', () => {
    const text = splitEntity(FILE, 'vilmar-bridge', {
      stays: ['Vilmar Bridge', 'Old Bridge'],
      leaves: ['The Bridge'],
      kind: 'place',
    });

    const { 'vilmar-bridge': old, 'the-bridge': other } = built(text);
    expect(old).toMatchObject({ aliases: ['Old Bridge'], ambiguous: [], context: [] });
    expect(other).toMatchObject({
      ...{ name: 'The Bridge', kind: 'place', ambiguous: ['The Bridge'] },
      context: ['ana-tolentu', 'river'],
    });
  });

  test('makes two of a name that was read as one', () => {
    const joined = addEntities('[]', [{ name: 'Texas Governor Ann Lee', ...PERSON }]).text;
    const text = splitEntity(joined, 'texas-governor-ann-lee', {
      stays: ['Ann Lee'],
      leaves: ['Texas'],
      kind: 'place',
    });

    expect(listEntities(text).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Ann Lee person',
      'Texas place',
    ]);
  });

  test('merged again is what it was', () => {
    const merged = mergeEntity(FILE, 'mayor', 'ana-tolentu');
    const text = splitEntity(merged, 'ana-tolentu', {
      stays: ['Ana Tolentu'],
      leaves: ['Mayor Tolentu'],
      kind: 'person',
    });

    expect(
      listEntities(text)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(
      listEntities(FILE)
        .map(({ name }) => name)
        .toSorted(),
    );
  });
});

test('dropping takes an entity out, and nobody names it any more', () => {
  const text = dropEntity(FILE, 'mayor');

  const entities = built(text);
  expect(Object.keys(entities)).toEqual(['vilmar-bridge', 'ana-tolentu', 'opal']);
  expect(entities['opal']?.context).toEqual(['vilmar-bridge']);
  expect(text).toContain('# the mayor');
});

test.each([
  [
    'a name of another',
    () => renameEntity(FILE, 'mayor', { name: 'ana tolentu', kind: 'person' }),
    'nameTaken',
  ],
  ['a split into a name of another', () => split('mayor', 'Ana Tolentu'), 'nameTaken'],
  ['an entity that is gone', () => dropEntity(FILE, 'none'), 'entityGone'],
  ['merging with itself', () => mergeEntity(FILE, 'mayor', 'mayor'), 'entityGone'],
  ['merging into what is gone', () => mergeEntity(FILE, 'mayor', 'none'), 'entityGone'],
])('%s is refused', (_what, act, reason) => {
  expect(act).toThrow(expect.objectContaining({ reason }));
});

test.each([
  ['- id: a\n  id: b\n', 'entities.yaml:2: this is not YAML (Map keys must be unique), mend'],
  ['a: 1\n', 'entities.yaml:1: the file is not a list, begin each entity with "- id: ..."'],
])('a damaged file is refused with the line and the remedy, and not written over', (text, why) => {
  expect(() => addEntities(text, [{ name: 'Bo Lee', ...PERSON }])).toThrow(
    expect.objectContaining({ reason: 'folderWrong', detail: expect.stringContaining(why) }),
  );
});

function split(id: string, name: string): string {
  return splitEntity(FILE, id, { stays: ['Mayor'], leaves: [name], kind: 'person' });
}
