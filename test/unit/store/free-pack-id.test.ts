import { describe, expect, test } from 'vitest';
import { freePackId } from '../../../entrypoints/store/free-pack-id.ts';
import type { LedgerEntry, StoredKind } from '../../../entrypoints/store/ledger.ts';

function anEntry(id: string, kind: StoredKind): LedgerEntry {
  return {
    ...{ id, kind, title: id, edition: '', bytes: 1, sha256: '', files: 0, address: null },
    ...{ documents: 1, entities: 1, statements: 1, names: 1, added: '', updated: '' },
  };
}

const THERE = [
  anEntry('herald', 'subscription'),
  anEntry('atlas', 'file'),
  anEntry('notes', 'own'),
];

describe('a pack that arrives', () => {
  test('keeps its id where no other has it', () => {
    expect(freePackId('valley', 'file', THERE)).toBe('valley');
  });

  test.each([
    ['atlas', 'file'],
    ['notes', 'own'],
  ] as const)('takes the place of its earlier edition: %s', (id, kind) => {
    expect(freePackId(id, kind, THERE)).toBe(id);
  });

  test.each([
    ['herald', 'file'],
    ['herald', 'own'],
    ['herald', 'subscription'], // Of another address: that of the one there would be known by it.
    ['atlas', 'own'],
    ['atlas', 'subscription'],
    ['notes', 'file'],
    ['notes', 'subscription'],
    ['own', 'file'],
    ['own', 'own'], // A folder that is called so; the reader's own library changes by itself.
    ['bundled', 'file'],
  ] as const)('leaves every other its place: %s as %s', (id, kind) => {
    expect(freePackId(id, kind, THERE)).toBe(`${id}-2`);
  });

  test('finds its earlier edition again under the number that it got', () => {
    const there = [...THERE, anEntry('herald-2', 'file'), anEntry('herald-3', 'own')];

    expect(freePackId('herald', 'file', there)).toBe('herald-2');
    expect(freePackId('herald', 'own', there)).toBe('herald-3');
    expect(freePackId('herald', 'subscription', there)).toBe('herald-4');
  });
});
