import { expect, test } from 'vitest';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';

const TOWNS = Array.from({ length: 20_000 }, (_, row) =>
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
