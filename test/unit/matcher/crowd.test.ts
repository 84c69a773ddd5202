import { expect, test } from 'vitest';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';

const TOWNS = Array.from({ length: 30_000 }, (_, row) =>
  aNameSource({ id: `town-${row}`, name: `Velden${row}` }),
);

/** How sure the only mention of a text is. */
function scoreOf(sources: readonly NameSource[], text: string): number {
  const request = { blocks: [{ text }], language: 'en', established: [] };
  return findMentions([sourceOf(sources)], request).mentions[0]?.[0]?.score ?? 0;
}

test('one of thousands of towns is less sure than the only one; a person among towns is not', () => {
  const text = 'They saw Ostrava again.';
  const town = aNameSource({ name: 'Ostrava' });
  const person = aNameSource({ name: 'Ostrava', kind: 'person' });

  expect(scoreOf([town, ...TOWNS], text)).toBeLessThan(scoreOf([town], text) - 0.2);
  expect(scoreOf([person, ...TOWNS], text)).toBeCloseTo(scoreOf([person], text), 2);
});

test('one of thousands of towns beside a name does not tell where the name ends', () => {
  const person = aNameSource({ id: 'x', name: 'Anna Kalmar', kind: 'person' });
  const ask = (sources: readonly NameSource[]) => {
    const blocks = [{ text: 'Anna Kalmar sang. Terry Kalmar danced.' }];
    const request = { blocks, language: 'en', established: [] };
    return findMentions([sourceOf(sources)], request).mentions[0]?.map(({ start }) => start);
  };
  const terry = aNameSource({ id: 'terry', name: 'Terry' });

  expect(ask([person, terry])).toEqual([0, 24]);
  expect(ask([person, terry, ...TOWNS])).toEqual([0]);
});

test('knowing how many there are of a kind asks for no id: each may cost a look into other packs', () => {
  const source = sourceOf([aNameSource({ name: 'Ostrava' }), ...TOWNS]);
  const asked: number[] = [];
  const counting: MentionSource = {
    ...source,
    entityIdAt(row) {
      asked.push(row);
      return source.entityIdAt(row);
    },
  };
  const request = { blocks: [{ text: 'They saw Ostrava again.' }], language: 'en' };

  findMentions([counting], { ...request, established: [] });

  expect(asked).toEqual([0]);
});

const AGENCIES = Array.from({ length: 40 }, (_, row) =>
  aNameSource({ id: `agency-${row}`, name: `Norland S${row} Agency`, kind: 'organization' }),
);

test('letters that the text does not explain ask nothing of those who could have them', () => {
  const agency = aNameSource({ id: 'n', name: 'Norland Signal Agency', kind: 'organization' });
  const source = sourceOf([agency, ...AGENCIES]);
  const asked = new Set<number>();
  const counting: MentionSource = {
    ...source,
    descriptionAt(row) {
      asked.add(row);
      return source.descriptionAt(row);
    },
  };
  const ask = (text: string, established: readonly string[]) =>
    findMentions([counting], { blocks: [{ text }], language: 'en', established });

  const alone = ask('The NSA denied it.', []);
  expect(alone.mentions[0]).toEqual([]);
  expect([...asked]).toEqual([]);

  const introduced = ask('The Norland Signal Agency (NSA) denied it.', []);
  expect(introduced.mentions[0]?.map(({ entity }) => entity)).toEqual(['n', 'n']);
  expect(introduced.established).toEqual(expect.arrayContaining(alone.awaited));
  expect(ask('The NSA denied it.', introduced.established).mentions[0]).toHaveLength(1);
});

test('in a crowd, a name that could never pass still hides the shorter one in it', () => {
  const crowd = Array.from({ length: 70_000 }, (_, row) =>
    aNameSource({ id: `town-${row}`, name: `Velden${row}` }),
  );
  const archives = aNameSource({ id: 'archives', name: 'Archives of Ostrava' });
  const city = aNameSource({ id: 'city', name: 'Ostrava', statements: 40 });
  const source = sourceOf([archives, city, ...crowd]);
  const found = (text: string) =>
    findMentions([source], { blocks: [{ text }], language: 'en', established: [] })
      .mentions.flat()
      .map(({ entity }) => entity);

  expect(found('They left Ostrava for Velden7.')).toEqual(['city']);
  expect(found('They left the Archives of Ostrava for Velden7.')).toEqual([]);
});
