/** A library made of gold: labels of all entities, names and words of the texts that are for building. */

import { buildNameTable } from '../../data/matcher/build-name-table.ts';
import type { MentionSource } from '../../data/matcher/mention-source.ts';
import type { NameSource } from '../../data/matcher/name-source.ts';
import type { EntityKind } from '../../data/model.ts';
import type { GoldText } from './gold.ts';

interface Known {
  label: string | null;
  names: Map<string, number>;
  words: Map<string, number>;
}

const MAX_WORDS = 24;

/** Builds it; `extra` are names of other things, which may mislead. */
export function libraryOf(
  building: readonly GoldText[],
  scoring: readonly GoldText[],
  extra: readonly string[] = [],
): MentionSource {
  const known = new Map<string, Known>();
  for (const text of scoring)
    for (const { entity, label } of text.mentions)
      if (entity !== null) entityOf(known, entity, label);
  const documents = new Map<string, number>();
  for (const text of building) addText(known, documents, text);
  const sources = [...known].flatMap(([id, entity]) => sourceOf(id, entity, documents));
  for (const [i, name] of extra.entries())
    sources.push(source(`extra-${i}`, name, [], { kind: 'place', statements: 1, words: [] }));
  return {
    names: buildNameTable(sources).table,
    entityIdAt: (row) => (sources[row] as NameSource).id,
    entityAt: (row) => ({ ...(sources[row] as NameSource), label: null }),
  };
}

function entityOf(known: Map<string, Known>, id: string, label: string | null): Known {
  let entity = known.get(id);
  if (entity === undefined) known.set(id, (entity = { label, names: new Map(), words: new Map() }));
  entity.label ??= label;
  return entity;
}

function addText(known: Map<string, Known>, documents: Map<string, number>, text: GoldText): void {
  const words = new Set(text.text.match(/(?<!\p{L})\p{L}{4,}(?!\p{L})/gu));
  for (const word of words) documents.set(word, (documents.get(word) ?? 0) + 1);
  for (const { entity: id, label, surface, isOptional, start, end } of text.mentions) {
    if (id === null) continue;
    const entity = entityOf(known, id, label);
    if (!isOptional) entity.names.set(surface, (entity.names.get(surface) ?? 0) + 1);
    const near = text.text.slice(Math.max(0, start - 150), end + 150);
    for (const word of near.match(/(?<!\p{L})\p{L}{4,}(?!\p{L})/gu) ?? [])
      entity.words.set(word, (entity.words.get(word) ?? 0) + 1);
  }
}

function sourceOf(
  id: string,
  { label, names, words }: Known,
  documents: Map<string, number>,
): NameSource[] {
  const aliases = [...names.keys()];
  const name = label ?? aliases[0];
  if (name === undefined) return [];
  const rarity = (word: string) => 1 / (documents.get(word) ?? 1);
  const telling = [...words]
    .sort((a, b) => b[1] * rarity(b[0]) - a[1] * rarity(a[0]))
    .slice(0, MAX_WORDS)
    .map(([word]) => word);
  const seen = [...names.values()].reduce((sum, count) => sum + count, 0);
  const kind = kindOf(name);
  return [
    source(
      id,
      name,
      aliases.filter((alias) => alias !== name),
      { kind, statements: 1 + seen, words: telling },
    ),
  ];
}

function source(
  id: string,
  name: string,
  aliases: string[],
  { kind, statements, words }: { kind: EntityKind; statements: number; words: string[] },
): NameSource {
  return {
    id,
    name,
    kind,
    aliases,
    ambiguous: [],
    context: { words: [], entityRows: [] },
    requiresFullName: false,
    statements,
    words,
  };
}

const NO_PERSON =
  /\b(of|the|and|for|University|Company|Corporation|Inc|Bank|Airlines|States|City|County|Party|Street|Times|Group|League|Court|Council|Union|Association|Center|School|River|Award|War|Park|Airport|Island|Islands|Club|Hotel|Stock|Exchange|Motors|Church|House|Army|Navy|Force|Act|Department|Office|Agency|Commission|Institute|Organization|National|International|American|United|New|North|South|East|West|San|Los|Saint|St|Fort|Lake|Mount)\b/;

/** Sets do not tell what a thing is; two or three plain words are mostly a person. */
function kindOf(name: string): EntityKind {
  const isPerson =
    /^\p{Lu}[\p{Ll}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|del|al|bin)){1,3}$/u.test(name);
  return isPerson && !NO_PERSON.test(name) ? 'person' : 'organization';
}
