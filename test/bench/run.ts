/**
 * `npm run bench`: how fast it is, one table a question, and a summary for the README. Ratios of
 * one run count: milliseconds depend on the machine and on what else it does.
 * `npm run bench -- card 40` asks one question only, with that question's own parameters.
 */

import { buildExtension } from './build-extension.ts';
import { benchCard } from './card.ts';
import { printTable, type SummaryRow } from './figures.ts';
import { benchFirstMark } from './first-mark.ts';
import { benchLongPage } from './long-page.ts';
import { benchMarking } from './marking.ts';
import { benchMatching } from './matching.ts';
import { benchMemory } from './memory.ts';
import { benchMutations } from './mutations.ts';
import { benchPack } from './pack.ts';
import { benchPopup } from './popup.ts';
import { benchShards } from './shards.ts';
import { benchStreaming } from './streaming.ts';
import { benchSearch } from './search.ts';

const QUESTIONS: Readonly<Record<string, (parameters: string[]) => Promise<SummaryRow[]>>> = {
  matching: benchMatching,
  marking: benchMarking,
  'long-page': benchLongPage,
  mutations: benchMutations,
  memory: benchMemory,
  pack: benchPack,
  'first-mark': benchFirstMark,
  card: benchCard,
  popup: benchPopup,
  shards: benchShards,
  streaming: benchStreaming,
  search: benchSearch,
};

const [asked, ...parameters] = process.argv.slice(2);
const chosen = asked === undefined ? Object.values(QUESTIONS) : [questionOf(asked)];
buildExtension('chromium');
const summary: SummaryRow[] = [];
for (const measure of chosen) {
  try {
    summary.push(...(await measure(parameters)));
  } catch (error) {
    // What the others measured is not lost for it.
    console.error(error);
    process.exitCode = 1;
  }
}
printTable(
  'Summary',
  ['question', 'measured', 'aim'],
  summary.map(({ question, result, aim }) => [question, result, aim]),
);

function questionOf(name: string) {
  const question = QUESTIONS[name];
  if (question) return question;
  throw new Error(`bench: no question "${name}"; it knows ${Object.keys(QUESTIONS).join(', ')}`);
}
