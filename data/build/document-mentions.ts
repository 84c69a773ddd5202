import { findMentions } from '../matcher/find-mentions.ts';
import type { MentionSource } from '../matcher/mention-source.ts';
import type { NameTable } from '../matcher/table.ts';
import type { EntityId } from '../model.ts';
import type { SourceDocument, SourceEntity } from './source.ts';

/** A name in a sentence. Offsets are UTF-16 code units in the sentence's text, `end` exclusive. */
export interface SentenceMention {
  start: number;
  end: number;
  entityRow: number;
}

export interface DocumentMentions {
  /** Rows of the entities that the title names. */
  title: ReadonlySet<number>;
  /** A list for each sentence, in the order of the text. */
  sentences: readonly (readonly SentenceMention[])[];
}

/** The entities as finding mentions sees them. */
export function mentionSource(names: NameTable, entities: readonly SourceEntity[]): MentionSource {
  return { names, entityIdAt: (row) => entities[row]!.id, descriptionAt: (row) => entities[row]! };
}

/** What is known before a document is read. */
export interface Known {
  /** Rows of the entities by id. */
  rows: ReadonlyMap<EntityId, number>;
  /** Entities that the folder speaks of throughout: their names need no further evidence. */
  established: readonly EntityId[];
}

/**
 * The mentions of one document. It is read as a page is:
 * its title is the headline, and a full name anywhere supports the short form everywhere.
 */
export function findDocumentMentions(
  { title, language, text, paragraphs, sentences }: SourceDocument,
  source: MentionSource,
  { rows, established }: Known,
): DocumentMentions {
  const body = paragraphs.map(({ start, end }) => ({ text: text.slice(start, end) }));
  const blocks = [{ text: title, isHeadline: true }, ...body];
  const { mentions } = findMentions([source], { blocks, language, established });
  const found = paragraphs.flatMap(({ start }, index) =>
    mentions[index + 1]!.map((mention) => ({
      start: start + mention.start,
      end: start + mention.end,
      entityRow: rows.get(mention.entity)!,
    })),
  );
  const inTitle = mentions[0]!.map(({ entity }) => rows.get(entity)!);
  return { title: new Set(inTitle), sentences: bySentence(found, sentences) };
}

/** Both lists are in order; a mention that a sentence's end cuts belongs to none. O(both). */
function bySentence(
  mentions: readonly SentenceMention[],
  sentences: SourceDocument['sentences'],
): SentenceMention[][] {
  let next = 0;
  return sentences.map((sentence) => {
    const inside: SentenceMention[] = [];
    for (; next < mentions.length && mentions[next]!.start < sentence.end; next++) {
      const { start, end, entityRow } = mentions[next]!;
      if (start < sentence.start || end > sentence.end) continue;
      inside.push({ start: start - sentence.start, end: end - sentence.start, entityRow });
    }
    return inside;
  });
}
