import { expect, test } from 'vitest';
import { decodeText } from '../../../data/import/decode.ts';
import { bytesOf } from './a-draft.ts';

const TEXT = 'Señor Müller saß – in “São Paulo”.\nZweite Zeile.';

const utf16 = (text: string, isBig: boolean, hasMark: boolean) => {
  const units = [...(hasMark ? [0xfeff] : []), ...text.split('').map((unit) => unit.charCodeAt(0))];
  return Uint8Array.from(
    units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
};

test.each([
  ['UTF-8', bytesOf(TEXT)],
  ['UTF-8 with a byte order mark', bytesOf(`\ufeff${TEXT}`)],
  ['UTF-8 with the line ends of Windows', bytesOf(TEXT.replace('\n', '\r\n'))],
  ['UTF-16 with a mark, little end first', utf16(TEXT, false, true)],
  ['UTF-16 with a mark, big end first', utf16(TEXT, true, true)],
  ['UTF-16 without a mark, little end first', utf16(TEXT, false, false)],
  ['UTF-16 without a mark, big end first', utf16(TEXT, true, false)],
])('%s is read', (_encoding, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('what is no UTF-8 is read as the Western encoding of old Windows files', () => {
  const bytes = Uint8Array.from([0x53, 0x65, 0xf1, 0x6f, 0x72, 0x20, 0x96, 0x20, 0x93, 0x93]);

  expect(decodeText(bytes)).toBe('Señor – ““');
});

test('a picture is no text', () => {
  const png = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256);

  expect(() => decodeText(png)).toThrow(expect.objectContaining({ reason: 'binary' }));
});
