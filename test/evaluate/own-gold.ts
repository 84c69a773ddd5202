/** Gold of our own, for languages that no corpus has: news paragraphs and the names that a library has. */

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { EntityId, EntityKind } from '../../data/model.ts';
import { scoreTexts, type SetResult, type Setup } from './evaluate-set.ts';
import { documentFile, openLibrary, type GoldLibrary } from './gold-library.ts';
import type { GoldText } from './gold.ts';

/** A set: its language, and with `-kept` the part that nobody tunes on. */
const OWN = /^own-([a-z]{2})(-kept)?$/;

interface OwnGold {
  language: string;
  entities: { id: EntityId; kind: EntityKind; name: string; aliases?: string[]; label: string }[];
  paragraphs: string[];
  kept: string[];
}

/** Whether a set is one of `test/fixtures/names`. */
export function isOwn(set: string): boolean {
  return OWN.test(set) && existsSync(fileOf(set));
}

/** Whether a set is kept back: its figures are told, its errors are not. */
export function isKept(set: string): boolean {
  return OWN.exec(set)?.[2] !== undefined;
}

/** Evaluates a set of our own. Each paragraph is a page; nothing of them is in the library. */
export function evaluateOwn(set: string, { distractors }: Pick<Setup, 'distractors'>): SetResult {
  const gold = parse(readFileSync(fileOf(set), 'utf8')) as OwnGold;
  const scoring = (isKept(set) ? gold.kept : gold.paragraphs).map((text, at) =>
    goldText(`${set}-${at}`, gold.language, text),
  );
  const judging = { isGoldElsewhere: () => false, isSparse: false };
  return scoreTexts({ set, library: libraryOf(gold), scoring, distractors, judging });
}

function fileOf(set: string): URL {
  return new URL(`../fixtures/names/${OWN.exec(set)?.[1]}.yaml`, import.meta.url);
}

/** The library tells of each entity its name and what it is, and no more. */
function libraryOf({ language, entities }: OwnGold): GoldLibrary {
  const known = entities.map(({ id, kind, name, aliases = [] }) => ({
    ...{ gold: id, kind, label: name },
    names: new Map(aliases.map((alias) => [alias, 1])),
  }));
  // A document each: in one, the town would be taken for the person of its name who came before it.
  const documents = entities.map(({ id, name, label }) =>
    documentFile(id, language, `${name}, ${label}.`),
  );
  return openLibrary(known, documents);
}

const MARK = /\[([^\]|]+)\|([^\]?]+)(\??)\]/g;

/** `[Surface|id]` is a mention, `[Surface|id?]` one that may be left out. */
function goldText(id: string, language: string, markup: string): GoldText {
  const mentions: GoldText['mentions'] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: surface = '', 2: entity = '', 3: mark, index } of markup.matchAll(
    MARK,
  )) {
    text += markup.slice(from, index);
    const start = text.length;
    text += surface;
    from = index + whole.length;
    const isOptional = mark === '?';
    mentions.push({ start, end: text.length, surface, entity, label: null, isOptional });
  }
  return { id, language, text: text + markup.slice(from), mentions, annotated: null };
}
