import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unzip } from '../../../data/import/unzip.ts';

const refused = (reason: string) => expect.objectContaining({ reason });

test('files come out as they went in, whether packed or stored', () => {
  const zip = zipSync({
    'notes/a.md': strToU8('# A\n'.repeat(5000)),
    'notes/b.txt': [strToU8('B'), { level: 0 }],
    'empty.txt': new Uint8Array(0),
  });

  const files = unzip(zip);

  expect(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ['notes/a.md', '# A\n'.repeat(5000)],
    ['notes/b.txt', 'B'],
    ['empty.txt', ''],
  ]);
});

test('folders, leftovers of file managers and ways out are left out', () => {
  const files = ['__MACOSX/x', '.DS_Store', 'a/.git/x', '../../escape.md', '/abs.md', 'a\\b.md'];
  const zip = zipSync(Object.fromEntries(files.map((path) => [path, strToU8('x')])));

  expect(unzip(zip).map(({ path }) => path)).toEqual(['abs.md', 'a/b.md']);
});

describe('a bomb', () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(20_000_000) }, { level: 1 });

  test('of one entry is stopped by counted bytes', () => {
    expect(() => unzip(bomb)).toThrow(refused('zipBomb'));
  });

  test('whose directory lies about sizes is stopped the same', () => {
    const zip = bomb.slice();
    // Sizes stand in the local header at 18 and 22, and again in the directory.
    new DataView(zip.buffer).setUint32(22, 10, true);

    expect(() => unzip(zip)).toThrow(refused('zipBomb'));
  });

  test('of very many entries is stopped by their number', () => {
    const names = Array.from({ length: 10_001 }, (_, at) => [`${at}.txt`, strToU8('x')]);

    expect(() => unzip(zipSync(Object.fromEntries(names), { level: 0 }))).toThrow(
      refused('tooManyFiles'),
    );
  });
});

describe('damage', () => {
  const text = Array.from({ length: 3000 }, (_, at) => `line ${at * 7919}`).join('\n');
  const zip = zipSync({ 'a.txt': strToU8(text), 'b.txt': strToU8(text) });

  test('a download that was cut anywhere is refused, never half read', () => {
    for (let at = 1; at < 100; at++) {
      const cut = zip.subarray(0, Math.floor((zip.length * at) / 100));
      expect(() => unzip(cut), `${at} %`).toThrow(refused('zipCut'));
    }
  });

  test('spoilt bytes are refused or change nothing but a text', () => {
    for (let at = 0; at < zip.length - 200; at += 397) {
      const spoilt = zip.slice();
      spoilt[at]! ^= 0xff;
      const outcome = (() => {
        try {
          return unzip(spoilt).length;
        } catch (error) {
          return (error as { reason?: string }).reason;
        }
      })();
      expect([0, 1, 2, 'zipDamaged', 'zipBomb'], `byte ${at}`).toContain(outcome);
    }
  });

  test('an over-large zip is refused unread', () => {
    expect(() => unzip(new Uint8Array(50_000_001))).toThrow(refused('zipTooLarge'));
  });
});
