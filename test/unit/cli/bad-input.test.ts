import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPack } from './run-pack.ts';

const STORED = 'test/fixtures/packs/v1.pack';
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bad-'));

test.each([
  ['no command', [], 'a command is missing'],
  ['an unknown command', ['fly'], 'unknown command fly'],
  ['an unknown option', ['check', '.', '--fast'], "Unknown option '--fast'"],
  ['an option without its value', ['search', 'x', '--limit'], 'argument missing'],
  ['a limit that is no count', ['search', 'x', '--limit', '-1'], ''],
  ['a missing word', ['card'], 'ENTITY is missing'],
  ['a word too many', ['check', '.', 'there'], 'there is one too many'],
  ['a card of two entities', ['card', 'a', 'b'], 'b is one too many'],
])('%s is answered with the usage', (_, args, message) => {
  const { status, out, err } = runPack(args);

  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
  expect(err).toContain('Usage: npm run --silent pack -- COMMAND');
});

test('help is printed on demand', () => {
  expect(runPack(['--help'])).toMatchObject({ status: 0, err: '' });
});

test.each([
  ['a file that is missing', ['mentions', 'nowhere.txt'], 'nowhere.txt: there is no such file'],
  ['a folder for a file', ['mentions', 'test'], 'test: this is a folder, not a file; give'],
  [
    'a folder that is missing',
    ['check', 'nowhere'],
    'nowhere: there is no such file or folder; give',
  ],
  [
    'a pack that is no pack',
    ['statements', '--pack', 'package.json'],
    'package.json: pack: the file is not',
  ],
  [
    'an output nowhere',
    ['build', 'test/fixtures/folders/small', 'no/where.pack'],
    'no/where.pack: there is',
  ],
])('%s is named with a remedy', (_, args, message) => {
  const { status, err } = runPack(args);

  expect(status).toBe(1);
  expect(err).toContain(message);
  expect(err).not.toContain('    at ');
});

test('a damaged pack is refused', () => {
  const bytes = readFileSync(STORED);
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  const file = join(folder, 'damaged.pack');
  writeFileSync(file, bytes);

  expect(runPack(['statements', '--pack', file])).toEqual({
    status: 1,
    out: '',
    err: `${file}: pack: the contents are damaged (their checksum differs); fetch or build the pack again\n`,
  });
});

test('a text that is not UTF-8 is refused', () => {
  const file = join(folder, 'latin1.txt');
  writeFileSync(file, Uint8Array.of(0x53, 0xe3, 0x6f));

  expect(runPack(['mentions', file, '--pack', STORED]).err).toBe(
    `${file}: the text is not UTF-8; save it as UTF-8\n`,
  );
});

test.each([
  ['no JSON', '{"id":1,"text":"a"}\n{"id":', '-:2: not JSON'],
  ['no text', '{"id":1}', '-:1: "id" or "text" is missing'],
  ['no object', '[1]', '-:1: "id" or "text" is missing'],
])('a line with %s is named', (_, input, message) => {
  const { status, err } = runPack(['mentions', '--jsonl', '-', '--pack', STORED], input);

  expect(status).toBe(1);
  expect(err).toContain(message);
});

test('a broken folder is told by file and line, and nothing is written', () => {
  const broken = join(folder, 'broken');
  mkdirSync(join(broken, 'documents'), { recursive: true });
  writeFileSync(join(broken, 'documents/a.md'), '---\ntitle: A\n---\nText.\n');
  writeFileSync(join(broken, 'entities.yaml'), '- id: a\n  name: A\n  kind: dragon\n');
  const out = join(folder, 'broken.pack');

  const checked = runPack(['check', broken]);
  const built = runPack(['build', broken, out]);

  expect(checked.status).toBe(1);
  expect(checked.out).toMatch(/documents\/a\.md:\d+: .*, .*\n/u);
  expect(checked.out).toMatch(/entities\.yaml:3: .*, .*\n/u);
  expect(built.status).toBe(1);
  expect(built.err).toContain('entities.yaml:3: ');
  expect(() => readFileSync(out)).toThrow('ENOENT');
});

test('a reader that stops early is no failure', async () => {
  const child = spawn(process.execPath, ['data/cli/main.ts', 'statements', '--pack', STORED]);
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));

  const status = await new Promise((resolve) => child.on('close', resolve));

  expect(err).toBe('');
  expect(status).toBe(0);
});
