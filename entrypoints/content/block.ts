/** A run of a page's text that reads as one (a paragraph, a headline, a caption), with where it stands. */
export interface ArticleBlock {
  /** The text nodes' data in order, a line break for each `<br>`, nothing for `<wbr>`; not trimmed. */
  text: string;
  isHeadline: boolean;
  /** What the page says it is in, as BCP 47 tag; empty when it says nothing. */
  language: string;
  /** The nearest element that holds the whole block. */
  element: Element;
  pieces: readonly Piece[];
}

/** One text node of a block. */
export interface Piece {
  node: Text;
  /** Where the node's first character stands in the block's text, in UTF-16 code units. */
  start: number;
}
