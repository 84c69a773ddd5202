/** Why a mention is taken for an entity. */

/** What speaks for a mention; it is put into words where it is shown. */
export interface Reason {
  code: ReasonCode;
  /** What it is about, as the page or the library writes it. */
  names: readonly string[];
  /** Where that stands. */
  place?: ReasonPlace;
}

export type ReasonCode =
  | 'full'
  | 'only'
  | 'surname'
  | 'named'
  | 'both'
  | 'acronym'
  | 'elsewhere'
  | 'same'
  | 'most'
  | 'own'
  | 'selected';

/** As seen from the mention: its own sentence, paragraph or headline, another headline, the page; or which paragraph, from 1. */
export type ReasonPlace = 'sentence' | 'paragraph' | 'headline' | 'otherHeadline' | 'page' | number;
