/** Gold sets of linked names, read from the shared corpora at run time only. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const LINKING = resolve(import.meta.dirname, '../../../shared/corpora/linking');

export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  /** `null`: a name of something that no library has. */
  entity: string | null;
  /** Its label where the set tells it. */
  label: string | null;
  /** Neither asked for nor wrong: a pronoun, a date, a thing that may be left out. */
  isOptional: boolean;
}

export interface GoldText {
  id: string;
  language: string;
  text: string;
  mentions: GoldMention[];
  /** Only within these was the text annotated; `null`: everywhere. */
  annotated: [number, number][] | null;
}

interface Row {
  id: string;
  lang: string;
  kind?: string;
  text: string;
  mentions: RowMention[];
  annotated?: ([number, number] | { start: number; end: number })[];
}

interface RowMention {
  start: number;
  end: number;
  surface: string;
  entity: string | null;
  wikidata?: string;
  name?: string;
  type?: string;
  coref?: unknown;
  optional?: unknown;
}

export function hasGold(): boolean {
  return existsSync(LINKING);
}

export function readGold(set: string): GoldText[] {
  const lines = gunzipSync(readFileSync(join(LINKING, `${set}.jsonl.gz`))).toString('utf8');
  const rows = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const wikidata = new Map(
    rows.flatMap(({ mentions }) =>
      mentions.flatMap(({ entity, wikidata: id }) => (entity && id ? [[entity, id] as const] : [])),
    ),
  );
  nameByText(rows);
  for (const mention of rows.flatMap(({ mentions }) => mentions)) {
    // Some mentions of an entity have its second id, some do not.
    const id = wikidata.get(mention.entity ?? '');
    if (id !== undefined) mention.wikidata = id;
  }
  return rows.map((row) => textOf(row, PHRASES.has(set)));
}

/** Where names are marked but not linked, a name that several texts have is taken for one thing. */
function nameByText(rows: readonly Row[]): void {
  const named = rows.filter(({ kind }) => kind === 'ner');
  const texts = new Map<string, number>();
  for (const { mentions } of named)
    for (const surface of new Set(mentions.map((mention) => mention.surface)))
      texts.set(surface, (texts.get(surface) ?? 0) + 1);
  for (const mention of named.flatMap(({ mentions }) => mentions))
    mention.entity = (texts.get(mention.surface) ?? 0) > 1 ? `name:${mention.surface}` : null;
}

/** Sets that annotate whole noun phrases: what is no name there is neither asked for nor wrong. */
const PHRASES = new Set(['meantime-wikinews']);

/** A text is for building or for scoring by its id alone. */
export function isForBuilding({ id }: GoldText): boolean {
  return Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 2), 16) % 2 === 0;
}

function textOf({ id, lang, text, mentions, annotated }: Row, hasPhrases: boolean): GoldText {
  const spans = annotated?.map((span): [number, number] =>
    Array.isArray(span) ? span : [span.start, span.end],
  );
  const read = mentions
    .map(mentionOf)
    .map((one) => (hasPhrases && isPhrase(one.surface) ? { ...one, isOptional: true } : one));
  return { id, language: lang, text, mentions: read, annotated: spans ?? null };
}

/** "He", "The company", "the US manufacturer", "Irish low cost airline, Ryanair". */
function isPhrase(surface: string): boolean {
  if (/^(?:he|she|it|they|we|i|you|our|its|their|his|her|this|that)\b/iu.test(surface)) return true;
  const inner = surface.replace(/^(?:the|a|an)\s/iu, '');
  return inner !== surface && !/^[\p{Lu}\p{N}]|^\p{Ll}\p{Lu}/u.test(inner)
    ? true
    : /(?:^|\s)\p{Ll}{4,}(?![\p{L}\p{N}])/u.test(inner);
}

function mentionOf(row: RowMention): GoldMention {
  const { start, end, surface, entity, wikidata, name, coref, optional, type } = row;
  const isNoName =
    /QUANTITY|DATETIME/.test(entity ?? '') ||
    type === 'FIN' ||
    !/\p{Lu}|\p{N}|\p{Lo}/u.test(surface);
  return {
    start,
    end,
    surface,
    entity: wikidata === undefined ? entity : `wd:${wikidata.replace(/^wd:/, '')}`,
    label: name !== undefined && name !== 'Unknown' ? name : titleOf(entity),
    isOptional: coref !== undefined || optional !== undefined || isNoName,
  };
}

function titleOf(entity: string | null): string | null {
  const title = /^(?:dbpedia(?:-de)?|enwiki):(.+)$/.exec(entity ?? '')?.[1];
  return title === undefined ? null : title.replaceAll('_', ' ').replace(/ \(.*\)$/, '');
}
