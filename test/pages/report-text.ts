/** The evaluation's findings as lines. */

import type { CorpusPage } from './corpus.ts';
import type { ReadBlock, Verdict } from './judge-text.ts';
import type { FoundName } from './names-in-blocks.ts';

export interface Row extends Verdict {
  page: CorpusPage;
  blocks: ReadBlock[];
  /** What the bundled library knows in them, and all that looks like a name. */
  marks: FoundName[];
  names: FoundName[];
  /** Milliseconds, one of each a load; empty when not timed. */
  times: { ours: number[]; bare: number[] };
}

const WORST = 20;

/** Worst pages first, then the sums; `isDetailed` names every wrong block. */
export function report(rows: readonly Row[], isDetailed: boolean): string[] {
  const articles = rows.filter(({ page }) => page.page_kind === 'article');
  const full = articles.filter(({ page }) => page.gold === 'full');
  const worst = [...full].sort((a, b) => scoreOf(a) - scoreOf(b)).slice(0, WORST);
  const phrases = articles.filter(({ lost, violated }) => lost.length + violated.length > 0);
  return [
    ...worst.flatMap((row) => [lineOf(row), ...(isDetailed ? detailsOf(row) : [])]),
    ...phrases.flatMap((row) => [lineOf(row), ...(isDetailed ? phrasesOf(row) : [])]),
    ...rows.filter(({ page }) => page.page_kind !== 'article').map(lineOf),
    ...outsideOf(full, 'marks', isDetailed),
    ...outsideOf(full, 'names', isDetailed),
    summary(
      `precision over ${full.length} pages`,
      full.map(({ precision }) => precision ?? 0),
    ),
    summary(
      'recall',
      full.map(({ recall }) => recall ?? 0),
    ),
    `pages below 0.95 precision: ${full.filter(({ precision }) => (precision ?? 0) < 0.95).length}`,
    `phrases: ${count(rows, 'kept')} kept, ${count(rows, 'lost')} lost, ${count(rows, 'violated')} that do not belong`,
    `articles not seen as one: ${articles.filter(({ blocks }) => blocks.length === 0).length} of ${articles.length}`,
    ...timesOf(rows),
  ];
}

const scoreOf = ({ precision, recall }: Row): number => (precision ?? 0) + (recall ?? 0);

const count = (rows: readonly Row[], key: 'kept' | 'lost' | 'violated'): number =>
  rows.reduce((sum, row) => sum + row[key].length, 0);

function lineOf({ page, precision, recall, blocks, lost, violated }: Row): string {
  const share = (value: number | null): string => value?.toFixed(3) ?? '-';
  const kind = page.page_kind === 'article' ? '' : ` (${page.page_kind})`;
  return (
    `${page.id}${kind}: precision ${share(precision)}, recall ${share(recall)}, ` +
    `${blocks.length} blocks, ${lost.length} phrases lost, ${violated.length} too many`
  );
}

function outsideOf(rows: readonly Row[], key: 'marks' | 'names', isDetailed: boolean): string[] {
  const all = rows.flatMap((row) => row[key].map((name) => ({ id: row.page.id, ...name })));
  const outside = all.filter(({ isInside }) => !isInside);
  const share = 1 - outside.length / all.length;
  return [
    ...(isDetailed
      ? outside.map(({ id, surface, where }) => `   ${key} outside: ${id}: ${surface}: ${where}`)
      : []),
    `${key} inside: ${all.length - outside.length} of ${all.length} (${share.toFixed(3)})`,
  ];
}

const short = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 110);

const detailsOf = ({ outside, missing }: Row): string[] => [
  ...outside.map(({ text, path }) => `   + ${short(text)} [${path}]`),
  ...missing.map((text) => `   - ${short(text)}`),
];

const phrasesOf = ({ lost, violated }: Row): string[] => [
  ...violated.map((text) => `   + ${short(text)}`),
  ...lost.map((text) => `   - ${short(text)}`),
];

function timesOf(rows: readonly Row[]): string[] {
  const timed = rows.filter(({ times }) => times.ours.length > 0);
  if (timed.length === 0) return [];
  // The least of several loads: what other programs of the machine take is not ours.
  const ours = timed.map(({ times }) => Math.min(...times.ours));
  const bare = timed.map(({ times }) => Math.min(...times.bare));
  return [
    summary('ms to read a page', ours),
    summary('ms of a bare TreeWalker', bare),
    summary(
      'ratio',
      ours.map((value, at) => value / bare[at]!),
    ),
  ];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function summary(name: string, values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const figures = {
    mean,
    median: median(values),
    min: Math.min(...values),
    max: Math.max(...values),
  };
  return `${name}: ${Object.entries(figures)
    .map(([key, value]) => `${key} ${value.toFixed(3)}`)
    .join(', ')}`;
}
