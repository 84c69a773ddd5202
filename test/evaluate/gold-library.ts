/** A library made of gold, as a librarian would make it: labels, the names and the texts that are for building. */

import { buildPack } from '../../data/build/build.ts';
import type { FolderFile } from '../../data/build/folder.ts';
import type { MentionSource } from '../../data/matcher/mention-source.ts';
import type { EntityId, EntityKind } from '../../data/model.ts';
import { openPack } from '../../data/pack/read.ts';
import { writePack } from '../../data/pack/write.ts';
import type { GoldText } from './gold.ts';

/** What the building half tells about one entity. */
export interface KnownEntity {
  /** The id that the gold has. */
  gold: EntityId;
  label: string | null;
  /** How often each name stands in the texts that are for building. */
  names: Map<string, number>;
}

export interface GoldLibrary {
  source: MentionSource;
  /** Rows of the source, in order. */
  known: readonly KnownEntity[];
  /** The gold's id of an entity of the source. */
  goldId(entity: EntityId): EntityId;
}

/** A library of a gold set: labels, names of one half of its texts, and those texts. */
export function libraryOf(
  building: readonly GoldText[],
  scoring: readonly GoldText[],
  kindOf: (name: string) => EntityKind = guessKind,
): GoldLibrary {
  const known = knownEntities(building, scoring);
  return openLibrary(
    known.map((entity) => ({ ...entity, kind: kindOf(nameOf(entity)) })),
    [
      ...building.map((text, at) => documentFile(`text-${at}`, text.language, text.text)),
      documentFile('labels', building[0]?.language ?? 'en', registerOf(known)),
    ],
  );
}

/** Builds a pack with the project's own build and opens it. */
export function openLibrary(
  known: readonly (KnownEntity & { kind: EntityKind })[],
  documents: readonly FolderFile[],
): GoldLibrary {
  const files = [{ path: 'entities.yaml', text: entitiesYaml(known) }, ...documents];
  const { content, problems } = buildPack(files, { id: 'gold', title: 'Gold' });
  if (content === null) throw new Error(`evaluate: ${problems.find((one) => one.isError)?.what}`);
  const source = openPack(writePack(content));
  return { source, known, goldId: (entity) => known[Number(entity.slice(1))]?.gold ?? entity };
}

function knownEntities(building: readonly GoldText[], scoring: readonly GoldText[]): KnownEntity[] {
  const known = new Map<EntityId, KnownEntity>();
  for (const { entity, label } of [...building, ...scoring].flatMap(({ mentions }) => mentions)) {
    if (entity === null) continue;
    const old = known.get(entity);
    if (old === undefined) known.set(entity, { gold: entity, label, names: new Map() });
    else old.label ??= label;
  }
  for (const { entity, surface, isOptional } of building.flatMap(({ mentions }) => mentions)) {
    if (entity === null || isOptional) continue;
    const { names } = known.get(entity) as KnownEntity;
    names.set(surface, (names.get(surface) ?? 0) + 1);
  }
  return [...known.values()].filter(({ label, names }) => label !== null || names.size > 0);
}

function nameOf({ label, names }: KnownEntity): string {
  return label ?? ([...names.keys()][0] as string);
}

function entitiesYaml(known: readonly (KnownEntity & { kind: EntityKind })[]): string {
  const entities = known.map((entity, row) => {
    const name = nameOf(entity);
    const aliases = [...entity.names.keys()].filter((alias) => alias !== name);
    return { id: `e${row}`, name, kind: entity.kind, aliases };
  });
  return entities.map((entity) => `- ${JSON.stringify(entity)}\n`).join('');
}

/** One line an entity, so that each has a statement: without any it would never be marked. */
function registerOf(known: readonly KnownEntity[]): string {
  return known.map((entity) => `${nameOf(entity)}.`).join('\n\n');
}

/** A document of a folder with a text as its body; what looks like markup there is none. */
export function documentFile(id: string, language: string, text: string): FolderFile {
  const body = text.replaceAll(/\n+/gu, '\n\n').replaceAll(/^(?=[-#>|*+])/gmu, '\\');
  const front = `---\ntitle: "${id}"\npublisher: Gold\nlanguage: ${language}\n---\n`;
  return { path: `documents/${id}.md`, text: front + body };
}

const NO_PERSON =
  /\b(of|the|and|for|University|Company|Corporation|Inc|Bank|Airlines|States|City|County|Party|Street|Times|Group|League|Court|Council|Union|Association|Center|School|River|Award|War|Park|Airport|Island|Islands|Club|Hotel|Stock|Exchange|Motors|Church|House|Army|Navy|Force|Act|Department|Office|Agency|Commission|Institute|Organization|National|International|American|United|New|North|South|East|West|San|Los|Saint|St|Fort|Lake|Mount)\b/;

/** Most sets do not tell what a thing is; two or three plain words are mostly a person. */
function guessKind(name: string): EntityKind {
  const isPerson =
    /^\p{Lu}[\p{Ll}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|del|al|bin)){1,3}$/u.test(name);
  return isPerson && !NO_PERSON.test(name) ? 'person' : 'organization';
}
