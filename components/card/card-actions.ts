import type { DocumentId, EntityId } from '../../data/model.ts';

/** What a reader may do inside a card; the program that shows the card carries it out. */
export interface CardActions {
  /** Shows the card of a related entity or of a speaker in place of this one. */
  onOpenEntity: (entity: EntityId) => void;
  /** Opens the document reader at a sentence, `index` counted from 0. */
  onOpenDocument: (document: DocumentId, index: number) => void;
}
