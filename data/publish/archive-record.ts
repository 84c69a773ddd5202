import type { DateMention, DocumentInfo, Figure, Voice } from '../model.ts';
import type { StatementContent } from '../pack/pack.ts';
import type { SentenceMention } from '../build/document-mentions.ts';

/** A statement on its way into the shard of an entity that it tells about. */
export interface ArchiveRecord {
  /** Row of the entity in the archive. */
  entity: number;
  document: DocumentInfo;
  index: number;
  text: string;
  voices: readonly Voice[];
  dates: readonly DateMention[];
  figures: readonly Figure[];
  mentions: readonly SentenceMention[];
  /** The document's title names the entity. */
  isInTitle: boolean;
  isDefinition: boolean;
  /** It mentions or defines the entity; else only a dispute about it rests on it. */
  tellsAbout: boolean;
  /** Answers of disputes that rest on it: row of the dispute, place of the position. */
  positions: readonly (readonly [dispute: number, position: number])[];
}

/** A whole document on its way into its shard, for the reader who opens it. */
export interface ArchiveDocument {
  document: DocumentInfo & { text: string };
  statements: readonly (Omit<StatementContent, 'documentRow' | 'entityRows'> & {
    /** Rows in the archive. */
    entities: readonly number[];
  })[];
}
