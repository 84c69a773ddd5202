/** Compares mentions with gold: exact place and entity. */

import { reasonWords } from '../../data/matcher/reason-words.ts';
import type { Mention } from '../../data/model.ts';
import type { Judged } from './calibration.ts';
import type { Derivation } from './derivable.ts';
import type { GoldMention, GoldText } from './gold.ts';

export type ErrorKind =
  | 'wrong entity'
  | 'wrong boundary'
  | 'name of nothing known'
  | 'no gold span'
  | `missed: ${Derivation}`;

export interface Tally {
  right: number;
  found: number;
  wanted: number;
  judged: Judged[];
  errors: Map<ErrorKind, string[]>;
}

export function emptyTally(): Tally {
  return { right: 0, found: 0, wanted: 0, judged: [], errors: new Map() };
}

/** How a set is to be judged. */
export interface Judging {
  /** Only some of the names were annotated: where no gold stands, a mention is neither right nor wrong. */
  isSparse: boolean;
  derivationOf(mention: GoldMention): Derivation;
  /** The set says elsewhere that these words mean this entity. */
  isGoldElsewhere(surface: string, entity: string): boolean;
}

/** Adds one text. */
export function judge(
  tally: Tally,
  gold: GoldText,
  mentions: readonly Mention[],
  { isSparse, derivationOf, isGoldElsewhere }: Judging,
): void {
  const hit = new Set<GoldMention>();
  for (const mention of mentions) {
    const verdict = judgeMention(gold, mention, isSparse);
    if (verdict === null) continue;
    const surface = gold.text.slice(mention.start, mention.end);
    // Annotators tire: the tenth "U.S." of a text is often left out.
    if (verdict.kind === 'no gold span' && isGoldElsewhere(surface, mention.entity)) continue;
    tally.found++;
    const isRight = verdict.kind === null;
    tally.judged.push({ score: mention.score, isRight });
    if (isRight) {
      tally.right++;
      hit.add(verdict.gold as GoldMention);
    } else {
      const is =
        verdict.gold === undefined ? '' : `; gold ${verdict.gold.surface} ${verdict.gold.entity}`;
      const told = `${mention.entity} "${mention.name}" ${mention.score.toFixed(2)} ${reasonWords(mention.why)}${is}`;
      note(tally, verdict.kind as ErrorKind, `${excerpt(gold.text, mention)} = ${told}`);
    }
  }
  const wanted = gold.mentions.filter(({ entity, isOptional }) => entity !== null && !isOptional);
  tally.wanted += wanted.length;
  for (const mention of wanted)
    if (!hit.has(mention))
      note(
        tally,
        `missed: ${derivationOf(mention)}`,
        `${excerpt(gold.text, mention)} = ${mention.entity} ${mention.label ?? ''}`,
      );
}

interface Verdict {
  /** `null`: right. */
  kind: ErrorKind | null;
  gold: GoldMention | undefined;
}

/** `null` when the gold says nothing about this place. */
function judgeMention(gold: GoldText, mention: Mention, isSparse: boolean): Verdict | null {
  if (!isAnnotated(gold, mention)) return null;
  const touching = gold.mentions.filter(
    ({ start, end }) => start < mention.end && mention.start < end,
  );
  const end = withoutStop(gold.text, mention.end);
  const same = touching.find(
    (one) => one.start === mention.start && withoutStop(gold.text, one.end) === end,
  );
  if (same?.isOptional) return null;
  if (touching.every(({ isOptional }) => isOptional) && (touching.length > 0 || isSparse))
    return null;
  if (same === undefined)
    return { kind: touching.length > 0 ? 'wrong boundary' : 'no gold span', gold: touching[0] };
  if (same.entity === mention.entity) return { kind: null, gold: same };
  return { kind: same.entity === null ? 'name of nothing known' : 'wrong entity', gold: same };
}

/** Sets differ on whether the stop of "U.S." belongs to the name. */
function withoutStop(text: string, end: number): number {
  return text.charAt(end - 1) === '.' ? end - 1 : end;
}

function isAnnotated(
  { annotated }: GoldText,
  { start, end }: { start: number; end: number },
): boolean {
  return annotated === null || annotated.some(([from, to]) => from <= start && end <= to);
}

const AROUND_CHARS = 40;

function excerpt(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - AROUND_CHARS), start);
  const around = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND_CHARS)}`;
  return around.replaceAll('\n', '|');
}

function note(tally: Tally, kind: ErrorKind, line: string): void {
  const list = tally.errors.get(kind) ?? [];
  list.push(line);
  tally.errors.set(kind, list);
}

export interface Measures {
  precision: number;
  recall: number;
  f1: number;
}

export function measures({ right, found, wanted }: Tally): Measures {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The tallies of several sets as one. */
export function joined(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const { right, found, wanted, judged, errors } of tallies) {
    all.right += right;
    all.found += found;
    all.wanted += wanted;
    all.judged.push(...judged);
    for (const [kind, list] of errors)
      all.errors.set(kind, [...(all.errors.get(kind) ?? []), ...list]);
  }
  return all;
}
