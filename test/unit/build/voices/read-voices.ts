/** Finds the voices of sentences written in a test, with the names that the test makes known. */

import { findVoices } from '../../../../data/build/voices/find-voices.ts';
import type { NamedEntity, VoiceLookup } from '../../../../data/build/voices/input.ts';

export interface VoiceTest {
  language?: string;
  publisher?: string;
  /** By id. */
  entities?: Readonly<Record<string, Partial<NamedEntity> & { name: string }>>;
}

/** The voices of each sentence of one paragraph, joined by `|`; `document` for none. */
export function readVoices(sentences: readonly string[], given: VoiceTest = {}): string[] {
  const { language = 'en', publisher = 'The Daily', entities = {} } = given;
  const known = new Map(Object.entries(entities).map(([id, entity]) => [id, complete(entity)]));
  const document = {
    ...{ id: 'test', language, title: 'Test', publisher, credits: null },
    sentences: sentences.map((text) => ({ text, paragraph: 0, mentions: mentionsIn(text, known) })),
  };
  return findVoices(document, lookupIn(known)).map((voices) =>
    voices.length === 0 ? 'document' : voices.map(({ entity, name }) => entity ?? name).join('|'),
  );
}

function complete(entity: Partial<NamedEntity> & { name: string }): NamedEntity {
  return { kind: 'organization', aliases: [], label: null, ...entity };
}

function lookupIn(known: ReadonlyMap<string, NamedEntity>): VoiceLookup {
  return {
    entity: (id) => known.get(id) ?? null,
    find: (text) => {
      const found = [...known].find(([, { name, aliases }]) => [name, ...aliases].includes(text));
      return found?.[0] ?? null;
    },
  };
}

function mentionsIn(text: string, known: ReadonlyMap<string, NamedEntity>) {
  return [...known]
    .flatMap(([entity, { name, aliases }]) =>
      [name, ...aliases].map((form) => ({ entity, start: text.indexOf(form), end: 0, form })),
    )
    .filter(({ start }) => start >= 0)
    .map(({ entity, start, form }) => ({ entity, start, end: start + form.length }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}
