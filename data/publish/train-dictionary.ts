/**
 * What shards have in common, so that none has to repeat it: a subscriber fetches it once, and each
 * shard is packed as if it stood right before it. Stretches are chosen that hold what most samples
 * hold, and nothing twice (as "COVER" does; Liao, Petri, Moffat and Wirth, WWW 2016).
 */

import { DICTIONARY_BYTES, GRAM_BYTES, STRETCH_BYTES } from '../limits/publishing.ts';
import { joinBytes } from '../join-bytes.ts';

const SLOTS = 1 << 21;

/** At most `DICTIONARY_BYTES`, the best last: what is near is referred to in fewer bits. O(bytes). */
export function trainDictionary(samples: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = joinBytes(samples);
  const worth = worthOfGrams(samples);
  const chosen: Stretch[] = [];
  const epochs = Math.max(1, Math.floor(DICTIONARY_BYTES / STRETCH_BYTES));
  const length = Math.max(STRETCH_BYTES, Math.ceil(all.length / epochs));
  for (let from = 0; from < all.length; from += length) {
    const best = bestStretch(all, { from, to: Math.min(all.length, from + length) }, worth);
    if (best === null) continue;
    chosen.push(best);
    forget(best.bytes, worth);
  }
  chosen.sort((a, b) => a.worth - b.worth);
  return joinBytes(chosen.slice(-epochs).map(({ bytes }) => bytes));
}

interface Stretch {
  bytes: Uint8Array;
  worth: number;
}

/** In how many samples each is, without the first: by its slot, which a few may share by accident. */
function worthOfGrams(samples: readonly Uint8Array[]): Uint16Array {
  const worth = new Uint16Array(SLOTS);
  const last = new Uint16Array(SLOTS);
  for (const [number, sample] of samples.entries())
    for (let at = 0; at + GRAM_BYTES <= sample.length; at++) {
      const slot = slotOf(sample, at);
      if (last[slot] === number + 1) continue;
      if (last[slot] !== 0) worth[slot]!++;
      last[slot] = number + 1;
    }
  return worth;
}

/** `null` when nothing there is in two samples. */
function bestStretch(
  all: Uint8Array,
  { from, to }: { from: number; to: number },
  worth: Uint16Array,
): Stretch | null {
  let sum = 0;
  let best: Stretch | null = null;
  const grams = STRETCH_BYTES - GRAM_BYTES + 1;
  for (let at = from; at + GRAM_BYTES <= to; at++) {
    sum += worth[slotOf(all, at)]!;
    if (at >= from + grams) sum -= worth[slotOf(all, at - grams)]!;
    if (sum <= (best?.worth ?? 0)) continue;
    const start = Math.max(from, at - grams + 1);
    best = { bytes: all.subarray(start, at + GRAM_BYTES), worth: sum };
  }
  return best;
}

function forget(bytes: Uint8Array, worth: Uint16Array): void {
  for (let at = 0; at + GRAM_BYTES <= bytes.length; at++) worth[slotOf(bytes, at)] = 0;
}

function slotOf(bytes: Uint8Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM_BYTES; i++)
    hash = Math.imul((hash ^ bytes[i]!) + (hash >>> 13), 0x9e37_79b1);
  return (hash ^ (hash >>> 15)) >>> 11;
}
