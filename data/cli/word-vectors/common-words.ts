import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStopWord } from '../../text/stop-words.ts';

/** Shorter words are particles and abbreviations. */
const LEAST_CHARS = 3;
/** Endings of English word forms with what replaces them. */
const FORMS = [
  [/s$/, ''],
  [/es$/, ''],
  [/(?:ies|ied)$/, 'y'],
  [/d$/, ''],
  [/ed$/, ''],
  [/(.)\1ed$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1ing$/, '$1'],
] as const;

/** Tells words that a dictionary has with a small letter, in any form, from names and rests. */
export function readCommonWords(wordnet: string): (word: string) => boolean {
  const known = readLowerCase(join(wordnet, 'dict'));
  return (word) =>
    /^[a-z]+$/.test(word) &&
    word.length >= LEAST_CHARS &&
    !isStopWord(word) &&
    (known.has(word) || FORMS.some(([ending, rest]) => known.has(word.replace(ending, rest))));
}

/** A line of WordNet's data: offset, file, kind, count of words (hexadecimal), each word with a number. */
function readLowerCase(folder: string): Set<string> {
  const known = new Set<string>();
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `data.${kind}`), 'utf8').split('\n')) {
      const fields = line.split(' ');
      const count = line.startsWith(' ') ? 0 : Number.parseInt(fields[3] ?? '0', 16);
      for (let at = 0; at < count; at++) {
        const word = fields[4 + 2 * at]!.replace(/\(.*/, '');
        if (/^[a-z]/.test(word)) known.add(word);
      }
    }
  }
  return known;
}
