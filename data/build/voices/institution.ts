import type { EntityKind, Voice } from '../../model.ts';
import { knownVoice } from './named-voice.ts';
import { nounPhrase, type NounPhrase } from './noun-phrase.ts';
import { plainName } from './plain-name.ts';
import type { Reading } from './reading.ts';
import { isCapitalised, isWord } from './token-class.ts';

/** The institution for which a spokesperson or a record speaks; `null` for other speakers. */
export function institution(phrase: NounPhrase, reading: Reading): Voice | null {
  const { grammar, lookup } = reading;
  const { core, possessor, rest } = phrase;
  const isSpokesperson = core.some((token) => isWord(token, grammar.spokespersons));
  if (!isSpokesperson && !core.some((token) => isWord(token, grammar.records))) return null;
  const near = [...core, ...possessor, ...rest.slice(0, 4)];
  const body = near.find(({ entity }) => entity !== null && canSpeak(lookup.entity(entity!)?.kind));
  if (body !== undefined) return knownVoice(body.entity!, body.text, reading);
  return isSpokesperson ? plainInstitution(phrase, reading) : sourceOf(phrase, reading);
}

/** "a study by the *university*", "the *ministry*'s figures"; but no decree's memorandum. */
function sourceOf({ possessor, rest }: NounPhrase, reading: Reading): Voice | null {
  const { grammar } = reading;
  const isMade =
    isWord(rest[0], grammar.by) || isWord(rest[0], grammar.of) || isWord(rest[0], SOURCE);
  const maker = isMade ? (nounPhrase(rest.slice(1), reading)?.core ?? []) : possessor;
  const head = maker.at(-1);
  const isBody = head !== undefined && (isWord(head, grammar.bodies) || isCapitalised(head));
  return isBody ? { entity: null, name: plainName(maker, reading) } : null;
}

const SOURCE = new Set(['from']);

const MUTE_KINDS: ReadonlySet<EntityKind> = new Set([
  'event',
  'law',
  'policy',
  'concept',
  'agreement',
  'facility',
]);

function canSpeak(kind: EntityKind | undefined): boolean {
  return kind !== undefined && !MUTE_KINDS.has(kind);
}

/** "a *police* spokesman", "a spokesman for the *Bridge Trust*", "portavoz del *ministerio*". */
function plainInstitution({ core, possessor, rest }: NounPhrase, reading: Reading): Voice | null {
  const { grammar } = reading;
  const at = core.findIndex((token) => isWord(token, grammar.spokespersons));
  const behind = [...core.slice(at + 1), ...rest];
  const isJoined = isWord(behind[0], grammar.prepositions);
  const joined = isJoined ? nounPhrase(behind.slice(1), reading)?.core : undefined;
  const name = [core.slice(0, at), joined ?? [], possessor].find(({ length }) => length > 0);
  return name === undefined ? null : { entity: null, name: plainName(name, reading) };
}
