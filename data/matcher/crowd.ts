/**
 * Crowds: of a hundred thousand towns one is called like every second word with a capital. How many
 * names of a kind a library has tells how easily one of them meets a word by accident.
 */

import { CROWD_SAMPLE, MENTION_WEIGHTS } from '../limits/mentions.ts';
import type { EntityKind } from '../model.ts';
import type { Reading } from './candidate.ts';
import type { MentionSource } from './mention-source.ts';
import type { NameTable } from './table.ts';

/** In log-odds from 0; what is told much about is seldom met by accident. */
export function accidentOf({ kind, prior, source }: Reading): number {
  return crowdOf(source, kind) / Math.max(1, prior);
}

const crowds = new WeakMap<NameTable, ReadonlyMap<EntityKind, number>>();

/** In log-odds, how much more easily a name of a kind meets a word than in a small library. */
function crowdOf(source: MentionSource, kind: EntityKind): number {
  let counted = crowds.get(source.names);
  if (counted === undefined) crowds.set(source.names, (counted = count(source)));
  return counted.get(kind) ?? 0;
}

/** By kind, from a sample; once a source. */
function count(source: MentionSource): Map<EntityKind, number> {
  const rows = source.names.prior.length;
  const counted = new Map<EntityKind, number>();
  // A library smaller than a crowd has none.
  if (rows < MENTION_WEIGHTS.crowdOfNames / 4) return counted;
  const step = rows / CROWD_SAMPLE;
  for (let at = 0; at < rows; at += step) {
    const { kind } = source.descriptionAt(Math.floor(at));
    counted.set(kind, (counted.get(kind) ?? 0) + step);
  }
  for (const [kind, size] of counted)
    counted.set(kind, Math.log(1 + size / MENTION_WEIGHTS.crowdOfNames));
  return counted;
}
