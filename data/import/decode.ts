import { Refusal } from './refusal.ts';

/**
 * Bytes as text, whatever encoding they are in: a byte order mark decides, else UTF-16 shows by its
 * zeros, else it is UTF-8 if it can be, else the Western encoding of old Windows files.
 * @throws Refusal when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (isBinary(text)) throw new Refusal('binary');
  return text.replaceAll(/\r\n?/gu, '\n');
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = zerosByParity(bytes.subarray(0, 4000));
  if (zeros.odd > 0.3 && zeros.even < 0.05) return 'utf-16le';
  if (zeros.even > 0.3 && zeros.odd < 0.05) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Share of zero bytes at even and at odd places: letters below U+0100 have one in UTF-16. */
function zerosByParity(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const half = Math.max(1, bytes.length / 2);
  return { even: zeros[0]! / half, odd: zeros[1]! / half };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // TypeError is how the decoder says no.
  }
}

/** Text has tabs, line and page breaks, and hardly another control character. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return controls > 8 && controls > text.length / 200;
}
