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
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => textOf(JSON.parse(line) as Row));
}

/** A text is for building or for scoring by its id alone. */
export function isForBuilding({ id }: GoldText): boolean {
  return Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 2), 16) % 2 === 0;
}

function textOf({ id, lang, text, mentions, annotated }: Row): GoldText {
  const spans = annotated?.map((span): [number, number] =>
    Array.isArray(span) ? span : [span.start, span.end],
  );
  return { id, language: lang, text, mentions: mentions.map(mentionOf), annotated: spans ?? null };
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
