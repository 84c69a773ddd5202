import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, runPack } from './run-pack.ts';

const SMALL = 'test/fixtures/folders/small';
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-cli-'));
const pack = join(folder, 'small.pack');

beforeAll(() => {
  runPack(['build', SMALL, pack]);
});

test('build prints counts and bytes', () => {
  const { status, out } = runPack(['build', SMALL, join(folder, 'again.pack')]);

  expect(status).toBe(0);
  expect(out).toMatch(/^2 documents, 7 statements, 3 entities, \d+ names; \d+ bytes\n$/u);
  expect(readFileSync(join(folder, 'again.pack'))).toEqual(readFileSync(pack));
});

test('check prints nothing about a folder that is right', () => {
  expect(runPack(['check', SMALL])).toEqual({ status: 0, out: '', err: '' });
});

describe('mentions', () => {
  const text = 'Ása Brandsdóttir loves Olafsvik.\n\nBrandsdóttir paints the Skarð Lighthouse.';
  const file = join(folder, 'text.txt');
  writeFileSync(file, text);

  test('are printed as JSON lines with offsets in the whole file', () => {
    const mentions = jsonLines(runPack(['mentions', file, '--pack', pack]).out);

    expect(mentions.map(({ surface }) => surface)).toContain('Skarð Lighthouse');
    for (const { start, end, surface } of mentions) {
      expect(text.slice(start as number, end as number)).toBe(surface);
    }
    expect(Object.keys(mentions[0] ?? {})).toEqual([
      'start',
      'end',
      'surface',
      'entity',
      'name',
      'score',
      'why',
    ]);
  });

  test('are found in standard input', () => {
    const fromFile = runPack(['mentions', file, '--pack', pack]).out;

    expect(runPack(['mentions', '-', '--pack', pack, '--lang', 'en'], text).out).toBe(fromFile);
  });

  test('are found for each line of JSON', () => {
    const lines = [
      { id: 7, text: 'Olafsvik' },
      { id: 'b', text: 'Nothing here.', lang: 'en' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');

    const answers = jsonLines(runPack(['mentions', '--jsonl', '-', '--pack', pack], input).out);

    expect(answers).toMatchObject([
      { id: 7, mentions: [{ entity: 'olafsvik', start: 0, end: 8 }] },
      { id: 'b', mentions: [] },
    ]);
  });
});

describe('card', () => {
  test('is printed as JSON of the agreed shape', () => {
    const card = JSON.parse(runPack(['card', 'olafsvik', '--pack', pack]).out);

    expect(Object.keys(card)).toEqual([
      'entity',
      'definition',
      'statements',
      'disagreements',
      'timeline',
      'related',
      'asOf',
    ]);
    expect(Object.keys(card.entity)).toEqual(['id', 'name', 'kind', 'label', 'aliases']);
    expect(Object.keys(card.statements[0]).slice(0, 8)).toEqual([
      'text',
      'voice',
      'document',
      'publisher',
      'published',
      'url',
      'start',
      'end',
    ]);
    expect(card.definition.voice).toBe('document');
    expect(card.asOf).toBe('2021-03-04');
  });

  test('is fitted to the text that it is near to', () => {
    const near = join(folder, 'near.txt');
    const first = (words: string) => {
      writeFileSync(near, words);
      const { out } = runPack(['card', 'skard-lighthouse', '--near', near, '--pack', pack]);
      return JSON.parse(out).statements[0].text as string;
    };

    expect(first('People who visited the tower were many.')).toContain('3,500 people visited');
    expect(first('Boats come home; Brandsdóttir spoke.')).toMatch(/boats|Booten/u);
  });

  test('of an unknown entity names those that are alike', () => {
    const { status, err } = runPack(['card', 'olafsvick', '--pack', pack]);

    expect(status).toBe(1);
    expect(err).toMatch(/^card: no pack has an entity olafsvick; try olafsvik[^\n]*\n$/u);
  });
});

test('statements are printed in order, with their voice', () => {
  const lines = jsonLines(runPack(['statements', '--pack', pack]).out);

  expect(lines).toHaveLength(7);
  expect(lines[2]).toMatchObject({ index: 2, voice: 'asa-brandsdottir' });
  expect(lines[0]).toEqual({
    document: 'gazette-2021-lighthouse',
    index: 0,
    text: 'Ólafsvík is a fishing town on the north shore of the peninsula.',
    voice: 'document',
  });
});

test('search prints rows of all kinds, best first, no more than asked for', () => {
  const rows = jsonLines(
    runPack(['search', 'skard lighthouse', '--pack', pack, '--limit', '3']).out,
  );

  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({ kind: 'entity', title: 'Skarð Lighthouse' });
  expect(Object.keys(rows[0] ?? {}).slice(0, 7)).toEqual([
    'kind',
    'title',
    'text',
    'document',
    'publisher',
    'published',
    'score',
  ]);
});

test('several packs are one library', () => {
  const args = ['search', 'lighthouse', '--pack', pack, '--pack', pack];

  expect(runPack(args).out).toBe(runPack(['search', 'lighthouse', '--pack', pack]).out);
});

test('without a pack the bundled one is used, from any folder', () => {
  const { status, out } = runPack(['card', 'cecot'], '', folder);

  expect(status).toBe(0);
  expect(JSON.parse(out).entity.name).toBe('CECOT');
});
