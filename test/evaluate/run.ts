/**
 * How well names are found. For each gold set a library is built from one half of its texts and the
 * other half is scored, beside a plain dictionary and, with `--distractors`, among 135,000 towns.
 *
 *     npm run evaluate -- [--distractors] [--swap] [--errors] [--kind KIND] [--pages N] [SETS]
 *
 * At the end every N-th stored page is read and marked in a browser (4; 1: all; 0: none).
 */

import { parseArgs } from 'node:util';
import { ENTITY_KINDS } from '../../data/model.ts';
import { corpusPages } from '../pages/corpus.ts';
import { readCorpus } from '../pages/read-corpus.ts';
import { report } from '../pages/report-text.ts';
import { readDistractors } from './distractors.ts';
import { evaluateSet, type SetResult, type Setup } from './evaluate-set.ts';
import { hasGold } from './gold.ts';
import { evaluateOwn, isKept, isOwn } from './own-gold.ts';
import { proposalTable } from './proposals.ts';
import { savedNamesTable } from './saved-names.ts';
import { evaluateSearch } from './search.ts';
import { calibrationTable, errorLines, errorTable, languageTable, setTable } from './tables.ts';

const NEWS = ['news-fair', 'msnbc', 'n3-reuters128', 'n3-rss500', 'meantime-wikinews', 'kore50'];
const MORE = [
  ...['wiki-fair', 'oke2016-train', 'oke2016-eval', 'derczynski-tweets', 'n3-news100-de'],
  'wikineural-es',
];
const OWN = ['own-fr', 'own-pt', 'own-it'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    distractors: { type: 'boolean', default: false },
    swap: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    kind: { type: 'string' },
    pages: { type: 'string', default: '4' },
  },
});

evaluateSearch(options.errors);
if (!hasGold()) console.log('evaluate: only our own gold; ../shared/corpora is not beside');
main(positionals.length > 0 || hasGold() ? positionals : OWN);
if (hasGold() && positionals.length === 0) await printPages(Number(options.pages));

/** Of these sets; of all where none is named. */
function main(named: readonly string[]): void {
  const setup: Setup = {
    isSwapped: options.swap,
    distractors: null,
    kind: ENTITY_KINDS.find((kind) => kind === options.kind) ?? null,
  };
  const distractors = options.distractors ? readDistractors() : null;
  const evaluate = (sets: readonly string[]) => {
    const one = (set: string, how: Setup) => (isOwn(set) ? evaluateOwn : evaluateSet)(set, how);
    const alone = sets.map((set) => one(set, setup));
    const among =
      distractors === null ? [] : sets.map((set) => one(set, { ...setup, distractors }));
    return { alone, among };
  };
  const news = evaluate(named.length > 0 ? named : NEWS);
  print('', setTable(news.alone, news.among));
  const all: SetResult[] = [...news.alone];
  if (named.length === 0) {
    print('Entities proposed of a saved article', proposalTable());
    print('The same on stored news pages, judged by hand', savedNamesTable());
    const more = evaluate(MORE);
    print('Other texts', setTable(more.alone, more.among));
    const own = evaluate(OWN);
    print('Our own gold', setTable(own.alone, own.among));
    const kept = evaluate(OWN.map((set) => `${set}-kept`));
    print('The same, kept back', setTable(kept.alone, kept.among));
    all.push(...more.alone, ...own.alone, ...kept.alone);
    print('Languages', languageTable(all));
  }
  print('Errors', errorTable(all));
  print('Calibration', calibrationTable(all));
  if (news.among.length > 0) print('Calibration among towns', calibrationTable(news.among));
  if (options.errors)
    for (const result of news.among.length > 0 ? news.among : news.alone)
      if (!isKept(result.set)) print('', errorLines(result));
}

/** What of the stored pages is read, and how many marks stand in their articles. */
async function printPages(every: number): Promise<void> {
  if (every === 0) return;
  const pages = corpusPages().filter((_, at) => at % every === 0);
  print(`Pages (${pages.length})`, report(await readCorpus(pages, 0), false));
}

function print(title: string, lines: readonly string[]): void {
  if (title !== '') console.log(`${title}\n`);
  for (const line of lines) console.log(line);
  console.log('');
}
