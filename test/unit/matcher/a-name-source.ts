import type { NameSource } from '../../../data/matcher/name-source.ts';

/** A source of names with nothing but what the test sets. */
export function aNameSource(given: Partial<NameSource> & { name: string }): NameSource {
  return {
    id: given.name.toLowerCase().replaceAll(' ', '-'),
    kind: 'place',
    aliases: [],
    ambiguous: [],
    context: { words: [], entityRows: [] },
    requiresFullName: false,
    statements: 1,
    ...given,
  };
}
