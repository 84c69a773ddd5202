/**
 * How well names are found: for each gold set, a library is built from one half of its texts and
 * the other half is scored. `node test/evaluate/run.ts [--errors] [SETS]`
 */

import { findMentions } from '../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../data/matcher/mention-source.ts';
import { hasGold, isForBuilding, readGold, type GoldText } from './gold.ts';
import { libraryOf } from './gold-library.ts';
import { emptyTally, judge, measures, type Tally } from './judge.ts';
import { evaluateSearch } from './search.ts';

const NEWS = ['news-fair', 'msnbc', 'n3-reuters128', 'n3-rss500', 'meantime-wikinews', 'kore50'];
/** Only some of the names of their texts were annotated. */
const SPARSE = new Set(['n3-rss500', 'meantime-wikinews']);

evaluateSearch(process.argv.includes('--errors'));
if (!hasGold()) console.log('evaluate: skipped; ../shared/corpora is not beside the checkout');
else main(process.argv.slice(2));

function main(given: string[]): void {
  const showsErrors = given.includes('--errors');
  const named = given.filter((word) => !word.startsWith('--'));
  const sets = named.length > 0 ? named : NEWS;
  console.log(
    '| set | texts | names wanted | precision | recall | F1 |\n|---|---|---|---|---|---|',
  );
  const all = sets.map((set) => {
    const { tally, texts } = evaluate(set);
    printRow(set, texts, tally);
    return { set, tally };
  });
  printMacro(all.map(({ tally }) => measures(tally)));
  for (const { set, tally } of all) printErrors(set, tally, showsErrors);
}

function evaluate(set: string): { tally: Tally; texts: number } {
  const gold = readGold(set);
  const building = gold.filter(isForBuilding);
  const scoring = gold.filter((text) => !isForBuilding(text));
  const library = libraryOf(building, scoring);
  const tally = emptyTally();
  for (const text of scoring) judge(tally, text, mentionsIn(library, text), SPARSE.has(set));
  return { tally, texts: scoring.length };
}

function mentionsIn(library: MentionSource, { text, language }: GoldText) {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const { mentions } = findMentions([library], {
    blocks: lines.map(([line]) => ({ text: line })),
    language,
    established: [],
  });
  return mentions.flatMap((found, i) => {
    const offset = lines[i]?.index ?? 0;
    return found.map((mention) => ({
      ...mention,
      start: mention.start + offset,
      end: mention.end + offset,
    }));
  });
}

function printRow(set: string, texts: number, tally: Tally): void {
  const { precision, recall, f1 } = measures(tally);
  console.log(
    `| ${set} | ${texts} | ${tally.wanted} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} |`,
  );
}

function printMacro(all: readonly ReturnType<typeof measures>[]): void {
  const mean = (pick: (one: ReturnType<typeof measures>) => number) =>
    (all.reduce((sum, one) => sum + pick(one), 0) / all.length).toFixed(3);
  console.log(
    `| macro | | | ${mean((one) => one.precision)} | ${mean((one) => one.recall)} | ${mean((one) => one.f1)} |\n`,
  );
}

function printErrors(set: string, { errors }: Tally, showsAll: boolean): void {
  console.log(`${set}: ${[...errors].map(([kind, list]) => `${kind} ${list.length}`).join(', ')}`);
  if (!showsAll) return;
  for (const [kind, list] of errors) for (const line of list) console.log(`  ${kind}: ${line}`);
}
