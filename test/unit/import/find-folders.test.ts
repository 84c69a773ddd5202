import { expect, test } from 'vitest';
import { findFolders } from '../../../data/import/find-folders.ts';

const file = (path: string) => ({ path, bytes: new TextEncoder().encode(`of ${path}`) });

test('a folder takes all its files along, and leaves to others what is no part of it', () => {
  const inside = ['entities.yaml', 'disputes.yaml', 'topics.yaml', 'documents/a.md'];
  const beside = ['valley/notes.txt', 'valley/documents/b.txt', 'topics.yaml'];

  const { folders, loose } = findFolders(
    [...inside.map((path) => `valley/${path}`), ...beside].map(file),
    'chosen.zip',
  );

  expect(folders.map(({ name, files }) => [name, [...files]])).toEqual([
    ['valley', inside.map((path) => [path, `of valley/${path}`])],
  ]);
  expect(loose.map(({ path }) => path)).toEqual(beside);
});
