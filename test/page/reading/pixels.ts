/** Comparing two screenshots by what an eye would see. */

import { inflateSync } from 'node:zlib';

/** Of 255: less is the smoothing of letters, which changes with the layer that they stand in. */
const VISIBLE = 64;

/** Share of pixels, 0 to 1, that differ visibly in two PNGs; 1 when their sizes differ. */
export function differingShare(first: Uint8Array, second: Uint8Array): number {
  const [a, b] = [decode(first), decode(second)];
  if (a.width !== b.width || a.rows.length !== b.rows.length) return 1;
  let differing = 0;
  a.rows.forEach((row, y) => {
    for (let x = 0; x < a.width; x++) {
      const isSame = [0, 1, 2].every((channel) => {
        const other = b.rows[y]![x * b.channels + channel]!;
        return Math.abs(row[x * a.channels + channel]! - other) < VISIBLE;
      });
      if (!isSame) differing += 1;
    }
  });
  return differing / (a.width * a.rows.length);
}

/** The colour of every pixel of a PNG: red, green and blue, 0 to 255. */
export function coloursOf(png: Uint8Array): number[][] {
  const { width, channels, rows } = decode(png);
  return rows.flatMap((row) =>
    Array.from({ length: width }, (_, x) => [...row.subarray(x * channels, x * channels + 3)]),
  );
}

/** Reads a PNG of 8 bits a channel, RGB or RGBA, not interlaced: what browsers write. */
function decode(png: Uint8Array): { width: number; channels: number; rows: Uint8Array[] } {
  const bytes = Buffer.from(png);
  const width = bytes.readUInt32BE(16);
  const channels = bytes[25] === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(dataChunks(bytes)));
  const stride = width * channels;
  const rows: Uint8Array[] = [];
  for (let at = 0; at < raw.length; at += stride + 1) {
    const line = raw.subarray(at + 1, at + 1 + stride);
    const above = rows.at(-1) ?? new Uint8Array(stride);
    rows.push(unfilter(line, { kind: raw[at]!, above, channels }));
  }
  return { width, channels, rows };
}

function dataChunks(bytes: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return chunks;
}

interface Filter {
  kind: number;
  above: Uint8Array;
  channels: number;
}

function unfilter(line: Uint8Array, { kind, above, channels }: Filter): Uint8Array {
  const row = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at++) {
    const left = at < channels ? 0 : row[at - channels]!;
    const corner = at < channels ? 0 : above[at - channels]!;
    const up = above[at]!;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind]!;
    row[at] = line[at]! + guess;
  }
  return row;
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
