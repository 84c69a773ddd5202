/** Runs in the browser: our scanner, the whole of `findMentions` and the peers over the same text. */

import { AhoCorasick } from '@monyone/aho-corasick/fast';
import FlashText from 'flashtext.js';
import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { Finds, scan } from '../../../data/matcher/scan.ts';

/** One way to find names; `run` answers how many it found. */
interface Method {
  name: string;
  build(names: string[]): (text: string) => number;
}

const METHODS: Method[] = [
  { name: 'charCodeAt loop', build: () => sumUnits },
  { name: 'Backgrounder: scan (folded, exact places)', build: buildScan },
  { name: 'Backgrounder: findMentions (whole)', build: buildFindMentions },
  { name: 'flashtext.js (no places, ASCII words)', build: buildFlashText },
  { name: '@monyone/aho-corasick/fast (whole words)', build: buildAhoCorasick },
];

export interface MethodResult {
  name: string;
  buildMs: number;
  /** One a repetition, each right after a charCodeAt loop over the same text. */
  ms: number[];
  floorMs: number[];
  found: number;
}

/** Builds every method, then runs them in turns. */
export function measure(
  text: string,
  names: string[],
  repetitions: number,
  skip: string[],
): MethodResult[] {
  const runs = METHODS.filter(({ name }) => !skip.some((part) => name.includes(part))).map(
    ({ name, build }) => {
      const begin = performance.now();
      const run = build(names);
      const result: MethodResult = {
        name,
        buildMs: performance.now() - begin,
        ms: [],
        floorMs: [],
        found: 0,
      };
      return { run, result };
    },
  );
  for (let i = 0; i <= repetitions; i++)
    for (const { run, result } of runs) {
      const floorMs = time(() => sumUnits(text));
      const ms = time(() => (result.found = run(text)));
      // The first round warms up.
      if (i === 0) continue;
      result.ms.push(ms);
      result.floorMs.push(floorMs);
    }
  return runs.map(({ result }) => result);
}

/** Bytes of the names table, what opening it costs aside. */
export function tableBytes(names: string[]): number {
  return Object.values(buildNameTable(names.map(sourceOf)).table).reduce(
    (sum, array) => sum + array.byteLength,
    0,
  );
}

/** The best of a few runs in a row: what other programs of the machine take is left out. */
function time(run: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const begin = performance.now();
    run();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

const RUNS = 3;

function sumUnits(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function sourceOf(name: string): NameSource {
  return {
    id: name,
    name,
    kind: 'organization',
    aliases: [],
    ambiguous: [],
    context: { words: [], entityRows: [] },
    requiresFullName: false,
    statements: 1,
  };
}

function buildScan(names: string[]): (text: string) => number {
  const { table } = buildNameTable(names.map(sourceOf));
  const finds = new Finds();
  return (text) => {
    finds.count = 0;
    scan(table, text, finds, { hasGenitiveS: false });
    return finds.count;
  };
}

function buildFindMentions(names: string[]): (text: string) => number {
  const sources = names.map(sourceOf);
  const source: MentionSource = {
    names: buildNameTable(sources).table,
    entityIdAt: (row) => (sources[row] as NameSource).id,
    entityAt: (row) => ({ ...(sources[row] as NameSource), label: null }),
  };
  return (text) => {
    let found = 0;
    for (let at = 0; at < text.length; at += 64_000) {
      const blocks = text.slice(at, at + 64_000).match(/[\s\S]{1,1200}(?:\s|$)/g) ?? [];
      const answer = findMentions([source], {
        blocks: blocks.map((block) => ({ text: block })),
        language: 'en',
        established: [],
      });
      for (const mentions of answer.mentions) found += mentions.length;
    }
    return found;
  };
}

function buildFlashText(names: string[]): (text: string) => number {
  const flash = new FlashText(false);
  for (const name of names) flash.addKeyword(name);
  return (text) => flash.extractKeywords(text).length;
}

function buildAhoCorasick(names: string[]): (text: string) => number {
  const automaton = new AhoCorasick([...new Set(names.map((name) => name.toLowerCase()))]);
  const isLetter = /[\p{L}\p{N}_]/u;
  return (text) => {
    const lower = text.toLowerCase();
    const isWhole = (begin: number, end: number) =>
      !isLetter.test(lower.charAt(begin - 1)) && !isLetter.test(lower.charAt(end));
    return automaton.matchInText(lower).filter(({ begin, end }) => isWhole(begin, end)).length;
  };
}

Object.assign(globalThis, { measure, tableBytes });
