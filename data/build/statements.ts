import type { DateMention, EntityId, Figure, Voice } from '../model.ts';
import { findFigures } from '../text/figures.ts';
import { datesTold } from './dates-told.ts';
import type { SentenceMention } from './document-mentions.ts';
import type { SourceDocument, SourceEntity } from './source.ts';
import { findVoices } from './voices/find-voices.ts';
import type { VoiceDocument, VoiceLookup } from './voices/input.ts';

/** A statement with all that is read out of it, before it is ranked. */
export interface SourceStatement {
  documentRow: number;
  index: number;
  start: number;
  end: number;
  text: string;
  dates: readonly DateMention[];
  figures: readonly Figure[];
  voices: readonly Voice[];
  /** In the order of the text. */
  mentions: readonly SentenceMention[];
}

/** The statements of one document; `mentions` holds a list for each sentence. */
export function readStatements(
  document: SourceDocument,
  documentRow: number,
  mentions: readonly (readonly SentenceMention[])[],
  { entities, lookup }: { entities: readonly SourceEntity[]; lookup: VoiceLookup },
): SourceStatement[] {
  const voices = findVoices(voiceDocument(document, mentions, entities), lookup);
  return document.sentences.map(({ start, end }, index) => {
    const text = document.text.slice(start, end);
    return {
      ...{ documentRow, index, start, end, text },
      dates: datesTold(text, document.language),
      figures: findFigures(text, document.language),
      voices: voices[index]!,
      mentions: mentions[index]!,
    };
  });
}

function voiceDocument(
  document: SourceDocument,
  mentions: readonly (readonly SentenceMention[])[],
  entities: readonly SourceEntity[],
): VoiceDocument {
  let paragraph = 0;
  const sentences = document.sentences.map(({ start, end }, index) => {
    while (document.paragraphs[paragraph]!.end <= start) paragraph++;
    const named = mentions[index]!.map((mention) => ({
      ...{ start: mention.start, end: mention.end, entity: entities[mention.entityRow]!.id },
    }));
    return { text: document.text.slice(start, end), paragraph, mentions: named };
  });
  const { id, language, title, publisher, credits } = document;
  return { id, language, title, publisher, credits, sentences };
}

/** The entities as finding voices asks for them. */
export function voiceLookup(entities: readonly SourceEntity[]): VoiceLookup {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byName = new Map<string, EntityId | null>();
  for (const { id, name, aliases } of entities) {
    for (const form of new Set([name, ...aliases])) byName.set(form, byName.has(form) ? null : id);
  }
  return {
    entity: (id) => byId.get(id) ?? null,
    find: (name) => byName.get(name) ?? null,
  };
}
