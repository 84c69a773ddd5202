/**
 * Whether two packs speak of one thing. What the packs declare decides; else kind and names must
 * agree, and for people, whose names many share, what is told about them as well.
 */

import { MIN_SHARED_TOPICS } from '../limits/library.ts';
import type { Entity } from '../model.ts';
import type { NameTable } from '../matcher/table.ts';
import { foldLetters } from '../text/fold.ts';
import { subjectTerms } from '../text/terms.ts';

/** An entity of one pack, with all that can speak for its being another pack's. */
export interface KnownEntity {
  /** Id of the pack in the library. */
  pack: string;
  entity: Entity;
  names: NameTable;
  row: number;
  /** Another entity of its pack and kind has one of its names. */
  hasNamesake: boolean;
}

/** O(names + topics). */
export function isSameEntity(one: KnownEntity, other: KnownEntity): boolean {
  const declared = declaredSame(one, other);
  if (declared !== null) return declared;
  if (one.entity.kind !== other.entity.kind || !agreeInNames(one.entity, other.entity))
    return false;
  const mustAgree =
    one.entity.kind === 'person' ||
    one.hasNamesake ||
    other.hasNamesake ||
    (one.entity.kind !== 'place' && shareOneWord(one.entity, other.entity));
  return !mustAgree || agreeInContext(one, other);
}

/**
 * `null` when the packs say nothing. One shared declaration makes them the same; two that come from one
 * place and differ, such as two numbers of Wikidata, make them different.
 */
function declaredSame(one: KnownEntity, other: KnownEntity): boolean | null {
  const ones = one.entity.sameAs ?? [];
  const others = other.entity.sameAs ?? [];
  const isNamed = (declared: readonly string[], { pack, entity }: KnownEntity) =>
    declared.includes(`${pack}/${entity.id}`);
  if (isNamed(ones, other) || isNamed(others, one)) return true;
  if (ones.some((address) => others.includes(address))) return true;
  const hosts = new Set(ones.flatMap((address) => hostOf(address) ?? []));
  return others.some((address) => hosts.has(hostOf(address) ?? '')) ? false : null;
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}

/** The name of one is a name of the other, or they share two. */
function agreeInNames(one: Entity, other: Entity): boolean {
  const shared = sharedNames(one, other);
  const isShared = (name: string) => shared.some((text) => foldLetters(text) === foldLetters(name));
  return shared.length > 1 || isShared(one.name) || isShared(other.name);
}

/** Names of one that the other has as well, as the one writes them. */
function sharedNames(one: Entity, other: Entity): string[] {
  const others = new Set(namesOf(other).map(foldLetters));
  return namesOf(one).filter((name) => others.has(foldLetters(name)));
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases];
}

/** "Congress", "Interior": many bodies and things are called by one word; a place seldom shares its own. */
function shareOneWord(one: Entity, other: Entity): boolean {
  const shared = sharedNames(one, other);
  return shared.length === 1 && !/\s/u.test(shared[0]!.trim());
}

/** Labels share a word, or what is told shares several. */
function agreeInContext(one: KnownEntity, other: KnownEntity): boolean {
  const labels = [one, other].map(({ entity }) => subjectTerms(entity.label ?? ''));
  if ([...labels[0]!].some((term) => labels[1]!.has(term))) return true;
  const topics = topicsOf(one);
  const shared = [...topicsOf(other)].filter((topic) => topics.has(topic)).length;
  return shared >= MIN_SHARED_TOPICS;
}

function topicsOf({ names, row }: KnownEntity): Set<number> {
  return new Set(names.topics.subarray(names.topicStart[row], names.topicStart[row + 1]));
}
