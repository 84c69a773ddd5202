/** Compares mentions with gold: exact place and entity. */

import type { Mention } from '../../data/model.ts';
import type { GoldText } from './gold.ts';

export type ErrorKind =
  'wrong entity' | 'wrong span' | 'name of nothing known' | 'no name' | 'missed';

export interface Tally {
  right: number;
  found: number;
  wanted: number;
  errors: Map<ErrorKind, string[]>;
}

export function emptyTally(): Tally {
  return { right: 0, found: 0, wanted: 0, errors: new Map() };
}

/** Adds one text. `onlyAtGold`: where no gold stands, a mention is neither right nor wrong. */
export function judge(
  tally: Tally,
  gold: GoldText,
  mentions: readonly Mention[],
  onlyAtGold: boolean,
): void {
  const wanted = gold.mentions.filter(({ entity, isOptional }) => entity !== null && !isOptional);
  const hit = new Set<object>();
  for (const mention of mentions) {
    if (!isAnnotated(gold, mention)) continue;
    const same = gold.mentions.find(
      ({ start, end }) => start === mention.start && end === mention.end,
    );
    const touching = gold.mentions.filter(
      ({ start, end }) => start < mention.end && mention.start < end,
    );
    if (same?.isOptional || (touching.length > 0 && touching.every(({ isOptional }) => isOptional)))
      continue;
    if (touching.length === 0 && onlyAtGold) continue;
    tally.found++;
    if (same !== undefined && same.entity === mention.entity) {
      tally.right++;
      hit.add(same);
      continue;
    }
    const kind =
      same === undefined
        ? touching.length > 0
          ? 'wrong span'
          : 'no name'
        : same.entity === null
          ? 'name of nothing known'
          : 'wrong entity';
    note(
      tally,
      kind,
      gold,
      mention,
      `${mention.entity} ${mention.score.toFixed(2)} ${mention.why}${same ? ` (is ${same.entity})` : touching[0] ? ` (is ${touching[0].surface})` : ''}`,
    );
  }
  tally.wanted += wanted.length;
  for (const mention of wanted)
    if (!hit.has(mention))
      note(tally, 'missed', gold, mention, `${mention.entity} ${mention.label ?? ''}`);
}

function isAnnotated(
  { annotated }: GoldText,
  { start, end }: { start: number; end: number },
): boolean {
  return annotated === null || annotated.some(([from, to]) => from <= start && end <= to);
}

function note(
  tally: Tally,
  kind: ErrorKind,
  gold: GoldText,
  { start, end }: { start: number; end: number },
  told: string,
): void {
  const list = tally.errors.get(kind) ?? [];
  const { text } = gold;
  list.push(
    `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(
      '\n',
      '|',
    ) + ` = ${told}`,
  );
  tally.errors.set(kind, list);
}

export function measures({ right, found, wanted }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
