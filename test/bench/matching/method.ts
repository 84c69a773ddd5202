/** One way to find names in a text. */
export interface Method {
  name: string;
  /** The most names with which it builds in a few seconds. */
  maxNames: number;
  /** Answers a run over a text, which answers how many it found. */
  build(names: readonly string[]): Run;
}

export interface Run {
  (text: string): number;
  /** What the names take, where that can be counted. */
  bytes?: number;
}

/** A method with the names in it. */
export interface Built {
  name: string;
  buildMs: number;
  run: Run;
}

/** What finding names and deciding what each means is called. */
export const WHOLE = 'Backgrounder: findMentions (whole)';

/** The least that reading a text costs. */
export function sumUnits(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
