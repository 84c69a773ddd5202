/** Opening the bundled pack and making a first card, against JSON.parse of the same content. */

import { makeCard } from '../../data/cards/card.ts';
import { buildFolder } from '../../data/cli/build-folder.ts';
import { openPack } from '../../data/pack/read.ts';
import { writePack } from '../../data/pack/write.ts';
import { buildSearchIndex } from '../../data/search/search-index.ts';
import { searchLibrary } from '../../data/search/query.ts';

const ROUNDS = 200;
const NEAR = 'The administration paid El Salvador to hold deported Venezuelans at CECOT.';

const { content } = buildFolder('data/dossier');
if (content === null)
  throw new Error('bench: data/dossier has errors; run `pack check data/dossier`');
const bytes = writePack(content);
const json = JSON.stringify(content, (_, value: unknown) =>
  ArrayBuffer.isView(value) ? [...asArray(value)] : value,
);
const pack = openPack(bytes);
const index = buildSearchIndex([pack]);

const parsed = median(() => JSON.parse(json));
print('JSON.parse of the content', parsed);
print(
  'open the pack',
  median(() => openPack(bytes)),
);
print(
  'open and make the card of ice',
  median(() => makeCard([openPack(bytes)], 'ice', page())),
);
print(
  'open and make the card of cecot',
  median(() => makeCard([openPack(bytes)], 'cecot', page())),
);
print(
  'open and make the card of el-salvador',
  median(() => makeCard([openPack(bytes)], 'el-salvador', page())),
);
print(
  'build the search index',
  median(() => buildSearchIndex([pack]), 10),
);
print(
  'search "how many people in cecot"',
  median(() => searchLibrary(index, 'how many people in cecot', 20)),
);
print(
  'search "c"',
  median(() => searchLibrary(index, 'c', 20)),
);
console.log(
  `pack ${bytes.length} bytes, JSON ${Buffer.byteLength(json)} bytes, medians of ${ROUNDS}`,
);

function page() {
  return { near: NEAR, pageEntities: ['el-salvador', 'nayib-bukele'] };
}

function median(run: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}

function print(what: string, ms: number) {
  const ratio = (ms / parsed).toFixed(ms < parsed ? 3 : 1);
  console.log(
    `${what.padEnd(40)} ${ms.toFixed(3).padStart(8)} ms ${ratio.padStart(8)} x JSON.parse`,
  );
}

function asArray(view: ArrayBufferView): Iterable<number> {
  return view as unknown as Iterable<number>;
}
