import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findTextMentions } from '../../data/cli/text-mentions.ts';
import { createLibrary } from '../../data/library/library.ts';
import type { EntityId } from '../../data/model.ts';
import type { Pack } from '../../data/pack/pack.ts';

/** The sentence of a document that begins so. */
export interface Wanted {
  document: string;
  starts: string;
}

/** A paragraph about an entity, and what a good card shows there among its first five. */
export interface Case {
  entity: EntityId;
  near: string;
  wants: readonly Wanted[];
}

/** Cases by the editors who wrote them; those of card-cases-blind.yaml are kept back. */
export const CASE_FILES = [
  'card-cases.yaml',
  'card-cases-more.yaml',
  'card-cases-kept.yaml',
  'card-cases-fresh.yaml',
  'card-cases-press.yaml',
  'card-cases-quiet.yaml',
] as const;

/** The cases of one file of the fixtures. */
export function readCases(file: string): Case[] {
  return parse(readFileSync(`test/fixtures/${file}`, 'utf8')) as Case[];
}

/** What `card ENTITY --near FILE` asks for: the entities of the page are those that its text names. */
export function readPages(pack: Pack): (one: Case) => {
  near: string;
  pageEntities: EntityId[];
  article: { text: string; published: null };
} {
  const library = createLibrary([pack], ['bundled']);
  return ({ entity, near }) => {
    const counts = new Map<EntityId, number>();
    for (const mention of findTextMentions(library, near)) {
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    }
    const named = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    const pageEntities = named.filter((id) => id !== entity);
    return { near, pageEntities, article: { text: near, published: null } };
  };
}
