/** One text file of a folder. */
export interface FolderFile {
  /** Relative to the folder, with `/`: `documents/x.md`, `entities.yaml`, `disputes.yaml`, `topics.yaml`. */
  path: string;
  text: string;
}

/** Something wrong in a folder: `file:line: what, remedy`. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  what: string;
  remedy: string;
  /** An error refuses the folder; a warning does not. */
  isError: boolean;
}
