/** The evaluation's figures as Markdown tables. */

import { calibrationRows } from './calibration.ts';
import type { SetResult } from './evaluate-set.ts';
import { joined, measures, type ErrorKind, type Measures, type Tally } from './judge.ts';

/** A row a set, then their mean; `more` are the same sets among distractors. */
export function setTable(results: readonly SetResult[], more: readonly SetResult[]): string[] {
  const among = more.length > 0;
  const head = [
    'set',
    'language',
    'texts',
    'wanted',
    ...heads('ours'),
    ...heads('dictionary', false),
  ];
  if (among) head.push(...heads('ours among towns'), ...heads('dictionary among towns', false));
  const rows = results.map(({ set, language, texts, ours, dictionary }, at) => {
    const row = [
      set,
      language,
      texts,
      ours.wanted,
      ...full(measures(ours)),
      ...brief(measures(dictionary)),
    ];
    const other = more[at];
    if (other !== undefined)
      row.push(...full(measures(other.ours)), ...brief(measures(other.dictionary)));
    return line(row);
  });
  const means = [
    'macro',
    '',
    '',
    '',
    ...full(mean(results, 'ours')),
    ...brief(mean(results, 'dictionary')),
  ];
  if (among) means.push(...full(mean(more, 'ours')), ...brief(mean(more, 'dictionary')));
  return [line(head), line(head.map(() => '---')), ...rows, line(means)];
}

/** A row a language: all its sets as one. */
export function languageTable(results: readonly SetResult[]): string[] {
  const head = ['language', 'sets', 'wanted', ...heads('ours'), ...heads('dictionary', false)];
  const languages = [...new Set(results.map(({ language }) => language))];
  const rows = languages.map((language) => {
    const some = results.filter((result) => result.language === language);
    const ours = joined(some.map((result) => result.ours));
    const dictionary = joined(some.map((result) => result.dictionary));
    return line([
      language,
      some.length,
      ours.wanted,
      ...full(measures(ours)),
      ...brief(measures(dictionary)),
    ]);
  });
  return [line(head), line(head.map(() => '---')), ...rows];
}

const KINDS: readonly ErrorKind[] = [
  'wrong entity',
  'wrong boundary',
  'name of nothing known',
  'no gold span',
  'missed: known name',
  'missed: part of a name',
  'missed: acronym',
  'missed: not derivable',
];

/** A row a set, a column an error kind. */
export function errorTable(results: readonly SetResult[]): string[] {
  const head = ['errors', ...KINDS];
  const rows = results.map(({ set, ours }) =>
    line([set, ...KINDS.map((kind) => ours.errors.get(kind)?.length ?? 0)]),
  );
  return [line(head), line(head.map(() => '---')), ...rows];
}

/** Every error of a set, kind by kind. */
export function errorLines({ set, ours }: SetResult): string[] {
  const found = KINDS.flatMap((kind) =>
    (ours.errors.get(kind) ?? []).map((one) => `  ${kind}: ${one}`),
  );
  return [`\n${set}`, ...found];
}

/** Whether scores are what they say. */
export function calibrationTable(results: readonly SetResult[]): string[] {
  const judged = results.flatMap(({ ours }) => ours.judged);
  return [
    '| score | mentions | mean score | right |',
    '|---|---|---|---|',
    ...calibrationRows(judged),
  ];
}

function heads(of: string, isFull = true): string[] {
  return [`${of}: precision`, ...(isFull ? ['recall'] : []), 'F1'];
}

function full({ precision, recall, f1 }: Measures): string[] {
  return [precision, recall, f1].map((value) => value.toFixed(3));
}

function brief({ precision, f1 }: Measures): string[] {
  return [precision, f1].map((value) => value.toFixed(3));
}

function mean(results: readonly SetResult[], whose: 'ours' | 'dictionary'): Measures {
  const all = results.map((result): Tally => result[whose]).map(measures);
  const of = (pick: (one: Measures) => number) =>
    all.reduce((sum, one) => sum + pick(one), 0) / all.length;
  return { precision: of((m) => m.precision), recall: of((m) => m.recall), f1: of((m) => m.f1) };
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
