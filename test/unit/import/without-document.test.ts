import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../data/build/build.ts';
import { readFolder } from '../../../data/cli/folder-files.ts';
import { withoutDocument } from '../../../data/import/without-document.ts';

const DOSSIER = readFolder(resolve(import.meta.dirname, '../../../data/dossier'));

function errorsIn(files: ReadonlyMap<string, string>) {
  const list = Array.from(files, ([path, text]) => ({ path, text }));
  const { problems } = buildPack(list, { id: 'left', title: 'What is left' });
  return problems.filter(({ isError }) => isError);
}

describe('a folder without one of its documents', () => {
  const files = new Map([
    [
      'documents/a.md',
      '---\ntitle: A\npublisher: P\nlanguage: en\n---\nThe bridge stands. It fell.\n',
    ],
    ['documents/b.md', '---\ntitle: B\npublisher: P\nlanguage: en\n---\nThe bridge holds.\n'],
    [
      'entities.yaml',
      '# By hand.\n- id: bridge\n  name: Bridge\n  kind: facility\n  definition: {document: a, starts: The bridge}\n',
    ],
    [
      'disputes.yaml',
      '- id: stands\n  question: Does it?\n  kind: conflict\n  about: [bridge]\n  positions:\n' +
        '    - {answer: It does, statements: [{document: a, starts: The bridge}, {document: b, starts: The}]}\n' +
        '    - {answer: It fell, statements: [{document: a, starts: It fell}]}\n',
    ],
    [
      'topics.yaml',
      '- {topic: Fall, words: [fall], statements: [{document: a, starts: It fell}]}\n' +
        '- {topic: Hold, words: [hold], statements: [{document: b, starts: The bridge}]}\n',
    ],
  ]);

  test('builds, though its entities, disputes and topics rested on it', () => {
    expect(errorsIn(files)).toEqual([]);
    for (const id of ['a', 'b']) expect(errorsIn(withoutDocument(files, id))).toEqual([]);
  });

  test('loses what is left with too little, and nothing else', () => {
    const left = withoutDocument(files, 'a');

    expect([...left.keys()]).not.toContain('documents/a.md');
    expect(left.get('entities.yaml')).toBe(
      '# By hand.\n- id: bridge\n  name: Bridge\n  kind: facility\n',
    );
    expect(left.get('disputes.yaml')).toBe('[]\n');
    expect(left.get('topics.yaml')).toMatch(/^- {topic: Hold, .*}\n$/);
  });

  test('keeps a position that rests on another document too', () => {
    const left = withoutDocument(files, 'b');

    expect(left.get('disputes.yaml')).toContain('answer: It does');
    expect(left.get('disputes.yaml')).not.toContain('document: b');
    expect(left.get('entities.yaml')).toBe(files.get('entities.yaml'));
  });

  test('leaves a file alone that is no list', () => {
    const damaged = new Map(files).set('disputes.yaml', 'a: [').set('topics.yaml', 'b: c\n');

    const left = withoutDocument(damaged, 'a');

    expect(left.get('disputes.yaml')).toBe('a: [');
    expect(left.get('topics.yaml')).toBe('b: c\n');
  });

  test('builds too when the bundled library loses the document that most rests on', () => {
    const all = new Map(DOSSIER.map(({ path, text }) => [path, text]));
    const ids = [...all.keys()].flatMap((path) => /^documents\/(.+)\.md$/.exec(path)?.[1] ?? []);
    const named = (id: string) => [...all.values()].join('\n').split(`document: ${id},`).length;
    const most = ids.toSorted((a, b) => named(b) - named(a))[0]!;

    expect(named(most)).toBeGreaterThan(20);
    expect(errorsIn(withoutDocument(all, most))).toEqual([]);
  });
});
