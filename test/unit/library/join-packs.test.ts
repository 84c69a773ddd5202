import { describe, expect, test } from 'vitest';
import { joinPacks } from '../../../data/library/join-packs.ts';
import { createLibrary } from '../../../data/library/library.ts';
import { aSmallPack } from './a-small-pack.ts';

/** The library's ids of the second pack's entities. */
function idsOf(packs: ReturnType<typeof aSmallPack>[], parted: string[] = []): string[] {
  const { pack } = joinPacks(packs, new Set(parted)).at(-1)!;
  return Array.from({ length: pack.info.entities }, (_, row) => pack.entityIdAt(row));
}

const ECUADOR = 'id: ecuador, name: Ecuador, kind: place';
const first = aSmallPack(
  'one',
  'Ecuador chose a president. Ana Tolentu went to Ecuador as an envoy.',
  [ECUADOR, 'id: ana, name: Ana Tolentu, kind: person, label: envoy of a bank'],
);

describe('an entity of a second pack', () => {
  test('with the same name and kind has the id of the first, whatever its own', () => {
    const second = aSmallPack('two', 'Ecuador exports bananas.', [
      'id: ec, name: Republic of Ecuador, aliases: [Ecuador], kind: place',
    ]);

    expect(idsOf([first, second])).toEqual(['ecuador']);
  });

  test('of another kind is another, and is told apart where the ids are the same', () => {
    const second = aSmallPack('two', 'Ecuador sold its shares.', [
      'id: ecuador, name: Ecuador, kind: organization',
    ]);

    expect(idsOf([first, second])).toEqual(['ecuador@two']);
  });

  test('that is a person needs more than a name', () => {
    const stranger = aSmallPack('two', 'Ana Tolentu won the race.', [
      'id: a, name: Ana Tolentu, kind: person, label: runner from Opal',
    ]);
    const same = aSmallPack('two', 'Ana Tolentu spoke.', [
      'id: a, name: Ana Tolentu, kind: person, label: former envoy',
    ]);

    expect(idsOf([first, stranger])).toEqual(['a']);
    expect(idsOf([first, same])).toEqual(['ana']);
  });

  test.each([
    ['a shared address', 'https://w.example/1', 'https://w.example/1', 'ana'],
    ['an address of one place that differs', 'https://w.example/1', 'https://w.example/2', 'a'],
    ['the other by pack and id', '', 'one/ana', 'ana'],
  ])('that declares %s is decided by it', (_what, there, here, expected) => {
    const declaring = aSmallPack('one', 'Ana Tolentu spoke.', [
      `id: ana, name: Ana Tolentu, kind: person, label: envoy${there && `, same-as: ["${there}"]`}`,
    ]);
    const second = aSmallPack('two', 'Annie T. spoke. Ana Tolentu spoke.', [
      `id: a, name: Annie T., aliases: [Ana Tolentu], kind: person, label: envoy, same-as: ["${here}"]`,
    ]);

    expect(idsOf([declaring, second])).toEqual([expected]);
  });

  test('that two of the first pack could be stays itself', () => {
    const twice = aSmallPack('one', 'Georgia voted. The state of Georgia voted.', [
      'id: georgia, name: Georgia, kind: place, label: country by the sea',
      'id: georgia-us, name: Georgia, kind: place, label: state of a union',
    ]);
    const vague = aSmallPack('two', 'Georgia is large.', ['id: g, name: Georgia, kind: place']);
    const clear = aSmallPack('two', 'Georgia is large.', [
      'id: g, name: Georgia, kind: place, label: a country',
    ]);

    expect(idsOf([twice, vague])).toEqual(['g']);
    expect(idsOf([twice, clear])).toEqual(['georgia']);
  });

  test('that the reader parts is itself again, from either side', () => {
    const second = aSmallPack('two', 'Ecuador exports bananas.', [
      'id: ec, name: Ecuador, kind: place',
    ]);

    expect(idsOf([first, second], ['two/ec'])).toEqual(['ec']);
    expect(idsOf([first, second], ['one/ecuador'])).toEqual(['ec']);
  });

  test('that a third pack has too is one of all three', () => {
    const second = aSmallPack('two', 'Opal Bridge stands.', [
      'id: b, name: Opal Bridge, kind: facility',
    ]);
    const third = aSmallPack('three', 'Opal Bridge fell. Ecuador voted.', [
      'id: x, name: Opal Bridge, kind: facility',
      'id: y, name: Ecuador, kind: place',
    ]);

    expect(idsOf([first, second, third])).toEqual(['b', 'ecuador']);
  });
});

describe('one card of several packs', () => {
  const second = aSmallPack(
    'two',
    'Ecuador exports bananas. The Banana Board met in Ecuador, and the Banana Board said so.',
    [
      'id: ec, name: Ecuador, kind: place',
      'id: ecuador-board, name: Banana Board, kind: organization',
    ],
  );
  const joined = joinPacks([first, second]);
  const library = createLibrary(
    joined.map(({ pack }) => pack),
    joined.map(({ id }) => id),
  );
  const request = { near: '', pageEntities: [], article: null };

  test('quotes all, and says which statements are whose', () => {
    const card = library.getCard('ecuador', request)!;

    expect(card.statements.map(({ publisher }) => publisher).sort()).toContain('two');
    expect(card.sources).toEqual([
      { title: 'one', entity: 'one/ecuador', documents: ['x'] },
      { title: 'two', entity: 'two/ec', documents: ['x@two'] },
    ]);
    expect(library.getCard('ec', request)).toBeNull();
  });

  test('leads to others by the ids of the library, and to documents by theirs', () => {
    const card = library.getCard('ecuador-board', request)!;

    expect(card.sources).toBeUndefined();
    expect(card.related.map(({ id }) => id)).toContain('ecuador');
    expect(library.getDocument('x@two')?.info.publisher).toBe('two');
    expect(library.getDocument('x')?.info.publisher).toBe('one');
  });

  test('finds the entity once in a text', () => {
    const { mentions } = library.findMentions({
      ...{ blocks: [{ text: 'Ecuador and the Banana Board agreed.' }], language: 'en' },
      established: [],
    });

    expect(mentions[0]!.map(({ entity }) => entity)).toEqual(['ecuador', 'ecuador-board']);
  });

  test('is found once by typed words', () => {
    const { entities } = library.search('ecuador', 10);

    expect(entities.map(({ id }) => id)).toEqual(['ecuador']);
  });
});
