import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPack } from '../../../data/pack/read.ts';
import type { Manifest } from '../../../data/publish/manifest.ts';
import { runPack } from './run-pack.ts';

const place = mkdtempSync(join(tmpdir(), 'backgrounder-topics-'));
const folder = join(place, 'coast');
cpSync('test/fixtures/folders/small', folder, { recursive: true });
writeFileSync(
  join(folder, 'topics.yaml'),
  [
    '- topic: Visitors of the lighthouse',
    '  words: [tourism, ticket]',
    '  statements:',
    '    - {document: gazette-2021-lighthouse, starts: "Ása Brandsdóttir wants"}',
    '    - {document: gazette-2021-lighthouse, starts: "About 3,500 people"}',
  ].join('\n'),
);
afterAll(() => rmSync(place, { recursive: true }));

test('build and check count topics, and are silent where there are none', () => {
  const built = runPack(['build', folder, join(place, 'coast.pack')]);
  const checked = runPack(['check', folder]);

  expect(built.out).toMatch(/^2 documents, .* names; \d+ bytes; 1 topics\n$/u);
  expect(checked).toEqual({ status: 0, out: '', err: '1 topics of 2 of 7 statements\n' });
});

test('a published whole pack carries topics; one in shards leaves them out and says so', () => {
  const publish = (shards: string) => {
    const out = join(place, shards);
    const { status, err } = runPack(['publish', folder, out, '--shards', shards]);
    const { file } = JSON.parse(readFileSync(join(out, 'pack.json'), 'utf8')) as Manifest;
    return { status, err, topics: openPack(readFileSync(join(out, file.path))).topicCount };
  };

  expect(publish('never')).toEqual({ status: 0, err: '', topics: 1 });
  expect(publish('always')).toEqual({
    status: 0,
    err: `${join(folder, 'topics.yaml')}:1: a library in shards has no topics, publish with "--shards never" to keep them\n`,
    topics: 0,
  });
});
