/**
 * Definite descriptions: "the agreement", "el acuerdo". One means the entity of that sort which its
 * document named shortly before, if the document names no other of the sort.
 */

import { DESCRIPTION_REACH } from '../limits/building.ts';
import type { EntityKind } from '../model.ts';
import type { DocumentMentions, SentenceMention } from './document-mentions.ts';
import type { SourceDocument, SourceEntity } from './source.ts';
import { baseLanguage } from '../text/language-tag.ts';

/** Nouns of one sort, in the languages of our documents. */
const SORTS: readonly string[] = [
  'agreement deal arrangement accord pact acuerdo pacto convenio abkommen vereinbarung acordo accordo',
  'prison jail mega-prison megaprison cárcel prisión penal gefängnis prisão presídio carcere prigione',
  'gang pandilla bande gangue',
  'judge juez jueza juge richter richterin juiz juíza giudice',
  'law act statute ley loi gesetz lei legge',
  'court tribunal corte cour gericht',
  'party partido parti partei partito',
  'senator senador sénateur senatorin senatore',
  'president presidente président präsident',
  'reform reforma réforme riforma',
  'organization organisation organización organização organizzazione',
  'commission comisión kommission comissão commissione',
  'exchange swap canje échange austausch troca',
];
const SORT_OF = new Map(
  SORTS.flatMap((nouns, sort) => nouns.split(' ').map((noun) => [noun, sort] as const)),
);

/** Definite articles, and what goes on to say which one is meant: then it need not be the one named. */
const LANGUAGES: Readonly<Record<string, { articles: string; further: string }>> = {
  en: {
    articles: 'the',
    further: 'of|that|who|which|where|between|with|in|for|from|at|on|\\p{Lu}',
  },
  es: { articles: 'el|la', further: 'de|del|que|entre|con|en|para|\\p{Lu}' },
  fr: { articles: 'le|la', further: 'de|du|des|qui|que|entre|avec|\\p{Lu}' },
  de: { articles: 'der|die|das|dem|den', further: 'von|mit|in|im|des|der|zwischen' },
  pt: { articles: 'o|a', further: 'de|do|da|que|entre|com|em|\\p{Lu}' },
  it: { articles: 'il|la|lo', further: 'di|del|della|che|tra|fra|con|\\p{Lu}' },
};

function patternOf(language: string): RegExp | null {
  const found = LANGUAGES[baseLanguage(language)];
  if (found === undefined) return null;
  const { articles, further } = found;
  const article = `(?<![\\p{L}\\p{N}'’-])(?:${articles}|${capitalized(articles)})`;
  // German writes every noun with a capital; elsewhere "the Court" may be the speaker's own.
  const first = language.startsWith('de') ? '\\p{L}' : '\\p{Ll}';
  const noun = `(?<noun>${first}[\\p{L}-]+)(?![\\p{L}\\p{N}-])`;
  return new RegExp(`${article}\\s${noun}(?!\\s(?:${further})(?!\\p{Ll}))`, 'gu');
}

function capitalized(articles: string): string {
  return articles.replaceAll(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** What ends the head of a label: "chief judge *of* the federal district court". */
const LABEL_END =
  /\s(?:of|on|in|for|with|between|that|who|from|since|until|above|behind|to|at|by|called|allowing|nominated|appointed)\s|,/u;

export interface Describing {
  entities: readonly SourceEntity[];
  /** By sentence: entities of the disputes that rest on it, which it may speak of without a name. */
  disputed: (sentence: number) => readonly number[];
}

/** The mentions of a document with those that describe instead of naming. O(text). */
export function withDescriptions(
  { text, language, sentences }: SourceDocument,
  mentions: DocumentMentions,
  { entities, disputed }: Describing,
): DocumentMentions {
  const unique = uniqueOfSort(mentions, entities);
  const pattern = patternOf(language);
  if (pattern === null) return mentions;
  const lastNamed = new Map([...mentions.title].map((row) => [row, 0]));
  const extended = mentions.sentences.map((named, at) => {
    const sentence = text.slice(sentences[at]!.start, sentences[at]!.end);
    const known = new Set(named.map(({ entityRow }) => entityRow));
    const told = disputed(at).flatMap((row) => findSort(sentence, row, entities));
    const described = findDescribed(sentence, pattern, unique).filter(
      ({ entityRow }) =>
        !known.has(entityRow) && at - (lastNamed.get(entityRow) ?? -Infinity) <= DESCRIPTION_REACH,
    );
    const isNew = ({ entityRow }: SentenceMention) => !known.has(entityRow);
    const all = [...named, ...described, ...told.filter(isNew)].sort((a, b) => a.start - b.start);
    for (const { entityRow } of all) lastNamed.set(entityRow, at);
    return all;
  });
  return { ...mentions, sentences: extended };
}

/** By sort: the one entity of it that the document names. */
function uniqueOfSort(
  { title, sentences }: DocumentMentions,
  entities: readonly SourceEntity[],
): Map<number, number> {
  const named = new Set([...title, ...sentences.flat().map(({ entityRow }) => entityRow)]);
  const bySort = new Map<number, number[]>();
  for (const row of named) {
    const sort = sortOf(entities[row]!);
    if (sort !== null) bySort.set(sort, [...(bySort.get(sort) ?? []), row]);
  }
  const alone = [...bySort].filter(([, rows]) => rows.length === 1);
  return new Map(alone.map(([sort, [row]]) => [sort, row!]));
}

/** The sort that an entity's label names. */
function sortOf({ label }: SourceEntity): number | null {
  const head = label?.split(LABEL_END)[0]?.trim().split(/\s/u).at(-1)?.toLowerCase();
  return head === undefined ? null : (SORT_OF.get(head) ?? null);
}

function findDescribed(
  text: string,
  pattern: RegExp,
  unique: ReadonlyMap<number, number>,
): SentenceMention[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const sort = SORT_OF.get(found.groups!.noun!.toLowerCase());
    const entityRow = sort === undefined ? undefined : unique.get(sort);
    if (entityRow === undefined) return [];
    return [{ start: found.index, end: found.index + found[0].length, entityRow }];
  });
}

/** A judge or a court in a sentence is easily another one; an agreement or a prison hardly is. */
const THINGS: ReadonlySet<EntityKind> = new Set([
  'agreement',
  'event',
  'facility',
  'law',
  'policy',
]);
/** But no "prison system". */
const WORD = /(?<![\p{L}-])[\p{L}-]+(?!\s(?:system|conditions)\b)(?![\p{L}-])/gu;

/** Where a sentence has a noun of an entity's sort; nowhere when the sort is none of ours. */
function findSort(
  text: string,
  entityRow: number,
  entities: readonly SourceEntity[],
): SentenceMention[] {
  const entity = entities[entityRow]!;
  const sort = THINGS.has(entity.kind) ? sortOf(entity) : null;
  if (sort === null) return [];
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (SORT_OF.get(word.toLowerCase()) !== sort) continue;
    return [{ start: index, end: index + word.length, entityRow }];
  }
  return [];
}
