import type { PartialDate } from '../model.ts';

/** A text that shall become a document: what could be read of where it comes from. */
export interface Draft {
  title: string;
  /** The title was made by us, from a file's name. */
  titleIsOurs: boolean;
  /** `null` when the text does not say; the importer then names the reader's own notes. */
  publisher: string | null;
  /** http(s) address of the original. */
  url: string | null;
  published: PartialDate | null;
  /** BCP 47 tag; `null` when the text does not say. */
  language: string | null;
  /** Who wrote it. */
  credits: string | null;
  body:
    | { kind: 'markdown'; text: string }
    /** Plain text: what looks like markup in it is none. */
    | { kind: 'paragraphs'; paragraphs: readonly string[] }
    /** It is a document's file already, front matter and all: it stays as it is. */
    | { kind: 'document'; file: string };
}

/** A file that shall be imported. */
export interface ImportFile {
  /** With `/`, from the folder or zip that was chosen. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}
