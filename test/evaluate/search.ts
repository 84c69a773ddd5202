/**
 * How well typed words find what a reader would want: MRR and recall among the first five of one list
 * over all kinds, as the command line prints it. `node test/evaluate/search.ts [--misses]`
 */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readBundledPack } from '../../data/cli/bundled-pack.ts';
import { createLibrary } from '../../data/library/library.ts';
import type { SearchResult } from '../../data/model.ts';
import { openPack } from '../../data/pack/read.ts';
import { oneList } from '../../data/search/one-list.ts';

type Want = { entity: string } | { document: string; starts?: string };

export interface SearchCase {
  query: string;
  /** Each of these answers the query. */
  wants: readonly Want[];
}

export interface SearchScore {
  cases: number;
  /** Mean of 1 / place of the first wanted result. */
  mrr: number;
  /** Mean share of the wanted results, five at most, that stand among the first five. */
  recall: number;
}

interface Judged extends SearchCase {
  /** Place of the first wanted result from 1 on; infinite when none is found. */
  place: number;
  recall: number;
  found: readonly SearchResult[];
}

const FILE = new URL('../fixtures/search-queries.yaml', import.meta.url);
/** How far down a reader looks. */
const DEPTH = 10;
const FIRST = 5;

/** The cases for tuning, and those that are only counted. */
export function searchCases(): { tuned: SearchCase[]; kept: SearchCase[] } {
  const all = parse(readFileSync(FILE, 'utf8')) as SearchCase[];
  return {
    tuned: all.filter((_, at) => at % 2 === 0),
    kept: all.filter((_, at) => at % 2 === 1),
  };
}

/** Asks the bundled library every query. */
export function judgeSearch(cases: readonly SearchCase[]): Judged[] {
  const library = createLibrary([openPack(readBundledPack())]);
  return cases.map((one) => {
    const found = oneList(library.search(one.query, DEPTH), DEPTH);
    const at = found.findIndex((result) => one.wants.some((want) => isWanted(result, want)));
    const hits = one.wants.filter((want) =>
      found.slice(0, FIRST).some((result) => isWanted(result, want)),
    );
    const recall = hits.length / Math.min(FIRST, one.wants.length);
    return { ...one, place: at < 0 ? Infinity : at + 1, recall, found };
  });
}

/** The figures of judged cases. */
export function scoreOf(judged: readonly Judged[]): SearchScore {
  const mean = (value: (one: Judged) => number) =>
    judged.reduce((sum, one) => sum + value(one), 0) / judged.length;
  return {
    cases: judged.length,
    mrr: mean(({ place }) => 1 / place),
    recall: mean(({ recall }) => recall),
  };
}

/** Prints both halves; with `showsMisses` the tuned queries whose first result is not wanted. */
export function evaluateSearch(showsMisses: boolean): void {
  const { tuned, kept } = searchCases();
  console.log('| search | queries | MRR | recall@5 |\n|---|---|---|---|');
  for (const [name, cases] of Object.entries({ tuned, kept })) {
    const { mrr, recall } = scoreOf(judgeSearch(cases));
    console.log(`| ${name} | ${cases.length} | ${mrr.toFixed(3)} | ${recall.toFixed(3)} |`);
  }
  if (showsMisses) judgeSearch(tuned).forEach(printMiss);
}

function isWanted(result: SearchResult, want: Want): boolean {
  if ('entity' in want) return result.kind === 'entity' && result.id === want.entity;
  if (result.document !== want.document) return false;
  if (want.starts === undefined) return result.kind === 'document';
  return result.kind === 'statement' && result.text.startsWith(want.starts);
}

function printMiss({ query, place, found }: Judged): void {
  if (place === 1) return;
  console.log(`\n${query}: ${place}`);
  for (const { kind, score, title, text } of found.slice(0, Math.min(place, FIRST)))
    console.log(
      `  ${score.toFixed(2)} ${kind} ${(kind === 'statement' ? text : title).slice(0, 130)}`,
    );
}

if (import.meta.main) evaluateSearch(process.argv.includes('--misses'));
