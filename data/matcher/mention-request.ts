/** One block of a page's text: a paragraph, a headline. */
export interface MentionBlock {
  text: string;
  /** Capital letters say little in a headline. */
  isHeadline?: boolean;
}

/** A text, or a slice of one, in which names are to be found. */
export interface MentionRequest {
  /** In reading order. */
  blocks: readonly MentionBlock[];
  /** BCP 47 tag; empty when unknown. */
  language: string;
  /** What other slices of the same text have established, as their answers say it. */
  established: readonly string[];
}
