/**
 * Learns `TRAIT_WEIGHTS` anew from the cases, and `TRAIT_WEIGHTS_WITHOUT_INDEX` from the same library
 * without its index, since most libraries have none: `node test/card-order/fit.ts`. Prints how many of
 * the wanted stand among the first five, each case ordered by weights from cases of other entities,
 * then the weights from all.
 */

import {
  findDefinition,
  gatherCandidates,
  isSameStatement,
  packsWith,
} from '../../data/cards/candidates.ts';
import { readPage } from '../../data/cards/page.ts';
import { readSaid } from '../../data/cards/said.ts';
import { readTraits, type Traits } from '../../data/cards/traits.ts';
import { TRAIT_WEIGHTS, TRAIT_WEIGHTS_WITHOUT_INDEX } from '../../data/limits/card-order.ts';
import { buildFolder } from '../../data/cli/build-folder.ts';
import type { Pack, PackContent } from '../../data/pack/pack.ts';
import { openPack } from '../../data/pack/read.ts';
import { writePack } from '../../data/pack/write.ts';
import { CASE_FILES, readCases, readPages, type Case } from './cases.ts';
import { learn, weigh, type List } from './listwise.ts';

const FIRST = 5;
const FOLDS = 8;
/** Traits that are learned: a case is its whole page and has no date, so two of them are never told. */
const namesOf = <Trait extends string>(weights: Readonly<Record<Trait, number>>) =>
  (Object.keys(weights) as Trait[]).filter((name) => name !== 'elsewhere' && name !== 'later');

type Name = keyof Traits;

interface Sample extends List {
  file: string;
  entity: string;
  names: readonly Name[];
  /** Wanted ones that no order can bring: not on the card. Those that introduce it stand there. */
  absent: number;
  introducing: number;
}

const { content } = buildFolder('data/dossier');
if (content === null)
  throw new Error('the library does not build: npm run pack -- check data/dossier');
fitTo('with topics', readSamples(content, namesOf(TRAIT_WEIGHTS)));
const { topics: _topics, cues: _cues, ...plain } = content;
fitTo('without topics', readSamples(plain, namesOf(TRAIT_WEIGHTS_WITHOUT_INDEX)));

function fitTo(what: string, samples: readonly Sample[]) {
  const entities = [...new Set(samples.map(({ entity }) => entity))];
  const foldOf = (entity: string) => entities.indexOf(entity) % FOLDS;
  const tested = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(samples.filter(({ entity }) => foldOf(entity) !== fold));
    return samples
      .filter(({ entity }) => foldOf(entity) === fold)
      .map((sample) => ({ sample, weights }));
  }).flat();
  const all = learn(samples);
  report(`${what}, other entities`, tested);
  report(
    `${what}, all cases`,
    samples.map((sample) => ({ sample, weights: all })),
  );
  console.log(samples[0]!.names.map((name, at) => `  ${name}: ${all[at]!.toFixed(2)},`).join('\n'));
}

function readSamples(read: PackContent, names: readonly Name[]): Sample[] {
  const pack = openPack(writePack(read));
  const pageOf = readPages(pack);
  return CASE_FILES.flatMap((file) =>
    readCases(file).map((one) => ({ file, ...readSample(pack, one, pageOf(one), names) })),
  );
}

function readSample(
  pack: Pack,
  { entity, wants }: Case,
  { near, pageEntities }: ReturnType<ReturnType<typeof readPages>>,
  names: readonly Name[],
): Omit<Sample, 'file'> {
  const known = packsWith([pack], entity);
  const definition = findDefinition(known);
  const candidates = gatherCandidates(known, definition);
  const isSaid = readSaid(near);
  const page = readPage({
    ...{ packs: [pack], entity, known, candidates, near, text: near, isSaid, lastDay: null },
    entities: pageEntities,
  });
  const others = candidates.filter(({ quote }) => !isSameStatement(quote, definition));
  const open = others.filter((one) => !isSaid(one));
  const traitsOf = readTraits(others, page);
  const traits = open.map((one) => traitsOf(one, others.indexOf(one)));
  const isWanted = open.map(({ quote }) =>
    wants.some(
      ({ document, starts }) => quote.document === document && quote.text.startsWith(starts),
    ),
  );
  const introducing = wants.filter(
    ({ document, starts }) =>
      definition?.document === document && definition.text.startsWith(starts),
  ).length;
  const there = isWanted.filter(Boolean).length + introducing;
  return {
    entity,
    names,
    items: traits.map((one) => names.map((name) => one[name])),
    isWanted,
    absent: wants.length - there,
    introducing,
  };
}

function report(what: string, results: readonly { sample: Sample; weights: readonly number[] }[]) {
  const parts = [...CASE_FILES, ''].map((file) => {
    const of = results.filter(({ sample }) => sample.file.startsWith(file));
    const found = of.reduce((sum, { sample, weights }) => sum + countFirst(sample, weights), 0);
    const wanted = of.reduce((sum, { sample }) => sum + countWanted(sample), 0);
    return `${file.replace(/card-cases-?|\.yaml/gu, '') || (file === '' ? 'all' : 'first')} ${found}/${wanted}`;
  });
  console.log(`${what}: ${parts.join(', ')}`);
}

function countFirst({ items, isWanted, introducing }: Sample, weights: readonly number[]): number {
  const order = items.map((item, at) => ({ at, points: weigh(item, weights) }));
  order.sort((a, b) => b.points - a.points);
  return introducing + order.slice(0, FIRST).filter(({ at }) => isWanted[at]).length;
}

function countWanted({ isWanted, absent, introducing }: Sample): number {
  return isWanted.filter(Boolean).length + absent + introducing;
}
