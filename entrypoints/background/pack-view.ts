/** What packs hold, as our own pages show it. */

import type { DocumentInfo, Entity, Statement } from '../../data/model.ts';

/** What a pack holds, by its own ids; the first of each. */
export interface PackContents {
  documents: DocumentInfo[];
  entities: Entity[];
}

/** A whole document, for reading it. */
export interface DocumentView {
  /** It is told in the library's own words: the bundled pack's are. */
  isDigest: boolean;
  info: DocumentInfo;
  text: string;
  statements: Statement[];
}
