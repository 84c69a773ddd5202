/**
 * Opening the bundled pack, making a first card and searching, against JSON.parse of the same
 * content, in Node. `node test/bench/run.ts pack [ROUNDS]`
 */

import { resolve } from 'node:path';
import { makeCard } from '../../data/cards/card.ts';
import { buildFolder } from '../../data/cli/build-folder.ts';
import { openPack } from '../../data/pack/read.ts';
import { writePack } from '../../data/pack/write.ts';
import { searchLibrary } from '../../data/search/query.ts';
import { buildSearchIndex } from '../../data/search/search-index.ts';
import { inTurns, median, printTable, short, spread, type SummaryRow } from './figures.ts';

const DOSSIER = resolve(import.meta.dirname, '../../data/dossier');
const AIM_MS = 5;
const PAGE = {
  near: 'The administration paid El Salvador to hold deported Venezuelans at CECOT.',
  pageEntities: ['el-salvador', 'nayib-bukele'],
  article: null,
};

/** Prints a table; answers what opening costs. */
export async function benchPack([rounds = '100']: string[]): Promise<SummaryRow[]> {
  const { content } = buildFolder(DOSSIER);
  if (!content) throw new Error('bench: data/dossier has errors; run `pack check data/dossier`');
  const bytes = writePack(content);
  const json = JSON.stringify(content, plain);
  const pack = openPack(bytes);
  const index = buildSearchIndex([pack]);
  const card = (id: string) => () => makeCard([openPack(bytes)], id, PAGE);
  const times = await inTurns(Number(rounds), {
    'JSON.parse of the content': timed(() => JSON.parse(json)),
    'open the pack': timed(() => openPack(bytes)),
    'open it and make the card of ice': timed(card('ice')),
    'open it and make the card of cecot': timed(card('cecot')),
    'open it and make the card of el-salvador': timed(card('el-salvador')),
    'build the search index': timed(() => buildSearchIndex([pack])),
    'search "how many people in cecot"': timed(() =>
      searchLibrary(index, 'how many people in cecot', 20),
    ),
    'search "c"': timed(() => searchLibrary(index, 'c', 20)),
  });
  const parse = median(times['JSON.parse of the content']);
  printTable(
    `The bundled pack: ${bytes.length} bytes, as JSON ${Buffer.byteLength(json)} bytes`,
    ['what', 'median (min-max), ms', 'x JSON.parse'],
    Object.entries(times).map(([what, all]) => [what, spread(all), short(median(all) / parse)]),
  );
  const open = times['open the pack'];
  return [
    {
      question: 'opening the bundled pack; x JSON.parse of the same content',
      result: `${spread(open)} ms; ${short(median(open) / parse)} x`,
      aim: `<= ${AIM_MS} ms`,
    },
  ];
}

function timed(run: () => unknown): () => Promise<number> {
  return () => {
    const start = performance.now();
    run();
    return Promise.resolve(performance.now() - start);
  };
}

function plain(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<number>)] : value;
}
