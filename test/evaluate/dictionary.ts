/** The plain dictionary that ours is compared with: exact names, longest first, most frequent reading. */

import type { MentionSource } from '../../data/matcher/mention-source.ts';
import type { EntityId, Mention } from '../../data/model.ts';
import type { KnownEntity } from './gold-library.ts';

/** Every name with the entity that it meant most often; a label counts as seen once. */
export type Dictionary = ReadonlyMap<string, EntityId>;

/** Makes it of what the library was made of. */
export function dictionaryOf(known: readonly KnownEntity[], more: readonly Named[]): Dictionary {
  const counts = new Map<string, Map<EntityId, number>>();
  const add = (name: string, entity: EntityId, count: number) => {
    const readings = counts.get(name) ?? new Map<EntityId, number>();
    counts.set(name, readings.set(entity, (readings.get(entity) ?? 0) + count));
  };
  for (const { gold, label, names } of known) {
    if (label !== null) add(label, gold, 1);
    for (const [name, count] of names) add(name, gold, count);
  }
  for (const { name, id } of more) add(name, id, 1);
  return new Map([...counts].map(([name, readings]) => [name, mostFrequent(readings)]));
}

interface Named {
  id: EntityId;
  name: string;
}

/** The names of a source, as a dictionary lists them. */
export function namesIn(source: MentionSource): Named[] {
  const rows = source.names.prior.length;
  return Array.from({ length: rows }, (_, row) => ({
    id: source.entityIdAt(row),
    name: source.descriptionAt(row).name,
  }));
}

function mostFrequent(readings: ReadonlyMap<EntityId, number>): EntityId {
  return [...readings].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:\.(?=\p{L}))?/gu;
const MAX_WORDS = 10;

/** Finds the dictionary's names: at each word the longest that stands there. O(text). */
export function lookUp(dictionary: Dictionary, text: string): Mention[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, index + word.length]);
  const found: Mention[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(first + MAX_WORDS, words.length) - 1; last >= first; last--) {
      const [start, end] = [words[first]![0]!, words[last]![1]!];
      const hit = [end + 1, end].find((to) => dictionary.has(text.slice(start, to)));
      if (hit === undefined) continue;
      const name = text.slice(start, hit);
      const entity = dictionary.get(name) as EntityId;
      found.push({ start, end: hit, entity, name, score: 1, why: [] });
      first = last;
      break;
    }
  }
  return found;
}
