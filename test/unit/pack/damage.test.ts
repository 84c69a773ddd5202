import { describe, expect, test } from 'vitest';
import { checksum } from '../../../data/pack/layout.ts';
import { PackError } from '../../../data/pack/pack-error.ts';
import { openPack } from '../../../data/pack/read.ts';
import { verifyPack } from '../../../data/pack/sections.ts';
import { writePack } from '../../../data/pack/write.ts';
import { readEverything } from './read-everything.ts';
import { someContent } from './some-content.ts';

const PACK = writePack(someContent());
const DIRECTORY_END = 32 + new DataView(PACK.buffer).getUint32(12, true) * 48;

describe('what cannot be read says why and what to do', () => {
  test.each([
    [
      'another file',
      patched({ 0: 0x50 }),
      'not a Backgrounder pack; choose a file made by `pack build`',
    ],
    ['an empty file', new Uint8Array(0), 'not a Backgrounder pack'],
    // Line ends rewritten by a transfer as text.
    ['a file moved as text', patched({ 4: 0x0a }), 'not a Backgrounder pack'],
    [
      'a newer version',
      patched({ 8: 3 }),
      'version 3 is newer than this version of Backgrounder (2); update Backgrounder',
    ],
    ['version 0', patched({ 8: 0 }), 'version 0 does not exist; fetch or build the pack again'],
    ['only a magic', PACK.slice(0, 8), 'cut short in its header'],
    [
      'a cut',
      PACK.slice(0, PACK.length - 8),
      `cut short: ${PACK.length - 8} of ${PACK.length} bytes`,
    ],
    ['something appended', new Uint8Array([...PACK, 0]), 'longer than it says'],
    ['a directory that ends outside', patched({ 14: 1 }), 'the directory lies outside the file'],
    ['a damaged directory', patched({ 40: 0x7a }), 'header or directory is damaged'],
  ])('%s', (_, bytes, message) => {
    expect(() => openPack(bytes)).toThrow(PackError);
    expect(() => openPack(bytes)).toThrow(message);
  });
});

test('verifying finds any changed byte', () => {
  expect(() => verifyPack(PACK)).not.toThrow();

  for (let at = DIRECTORY_END; at < PACK.length; at++) {
    expect(() => verifyPack(patched({ [at]: (PACK[at] ?? 0) ^ 0x10 }))).toThrow(PackError);
  }
});

/** Head damage is caught by its checksum; behind it, reading is a valid read or a PackError. */
test('a pack with flipped bits reads validly or ends in a PackError', () => {
  const outcomes = { read: 0, refused: 0 };

  for (let at = 0; at < PACK.length; at++) {
    for (const flip of [0x01, 0x80, 0xff]) {
      outcomes[outcomeOf(patched({ [at]: (PACK[at] ?? 0) ^ flip }))]++;
    }
  }

  expect(outcomes.read).toBeGreaterThan(0);
  expect(outcomes.refused).toBeGreaterThan(DIRECTORY_END);
});

test('a pack with whole numbers replaced reads validly or ends in a PackError', () => {
  for (let at = DIRECTORY_END; at + 4 <= PACK.length; at += 4) {
    for (const value of [0, 0xff, 0x7f]) {
      outcomeOf(patched({ [at]: value, [at + 1]: value, [at + 2]: value, [at + 3]: value }));
    }
  }
});

/** Whoever makes a pack can make its checksums too: only what is read protects then. */
test('a forged directory reads validly or ends in a PackError', () => {
  for (let at = 32; at < DIRECTORY_END; at++) {
    outcomeOf(resealed(patched({ [at]: (PACK[at] ?? 0) ^ (1 << (at % 8)) })));
  }
});

test.each([
  ['outside the file', 40, 'lies outside the file'],
  ['not aligned', 4, 'is not aligned'],
])('a section that is %s is refused', (_, byte, message) => {
  const offset = 32 + 36 + 4;
  const bytes = byte === 40 ? { [offset + 3]: byte } : { [offset]: byte };

  expect(() => openPack(resealed(patched(bytes)))).toThrow(message);
});

test('a section that is missing is named', () => {
  // The first letter of "info".
  expect(() => openPack(resealed(patched({ 32: 0x49 })))).toThrow(
    'pack: section info is missing; fetch or build the pack again',
  );
});

test('a pack cut anywhere is refused', () => {
  for (let size = 0; size < PACK.length; size++)
    expect(outcomeOf(PACK.slice(0, size))).toBe('refused');
});

function outcomeOf(bytes: Uint8Array): 'read' | 'refused' {
  try {
    readEverything(openPack(bytes));
    return 'read';
  } catch (error) {
    if (error instanceof PackError && error.message.startsWith('pack: ')) return 'refused';
    throw error;
  }
}

/** With a checksum of the head that fits. */
function resealed(bytes: Uint8Array): Uint8Array {
  const words = (start: number, end: number) =>
    new Uint32Array(bytes.buffer, start, (end - start) / 4);
  const sum = checksum(words(32, DIRECTORY_END), checksum(words(0, 24)));
  new DataView(bytes.buffer).setUint32(24, sum, true);
  return bytes;
}

function patched(bytes: Record<number, number>): Uint8Array {
  const copy = PACK.slice();
  for (const [at, byte] of Object.entries(bytes)) copy[Number(at)] = byte;
  return copy;
}
