/**
 * A million names and a million statements made from real data, published in shards: what the names
 * take, how soon the first mark stands, what a card fetches. `node test/bench/run.ts shards [NAMES]
 * [ROUNDS]`; a million take some minutes and 2 GB of the folder for temporary files.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST_FILE, type Manifest } from '../../data/publish/manifest.ts';
import { median, printTable, quantile, short, spread, type SummaryRow } from './figures.ts';
import { useInBrowser, type CardFetch, type InBrowser } from './shards/in-browser.ts';
import { openNames, type OpenedNames } from './shards/in-node.ts';
import { publish, type Published } from './shards/publish.ts';
import { thingsWith } from './shards/world.ts';
import { writeArchive, type Written } from './shards/write-archive.ts';

/** Cards that are asked for, of entities all over the archive. */
const CARDS = 40;
/** Things that the article names. */
const MENTIONED = 12;
const TEXT_CHARS = 100_000;

interface Measured {
  written: Written;
  published: Published;
  manifest: Manifest;
  names: OpenedNames;
  browser: InBrowser;
}

/** Prints a table; answers size, opening, first mark and cards. */
export async function benchShards([names = '1000000', rounds = '7']: string[]): Promise<
  SummaryRow[]
> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-shards-'));
  try {
    return report(await measure(folder, Number(names), Number(rounds)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, count: number, rounds: number): Promise<Measured> {
  const [archive, tree] = [join(folder, 'the-world'), join(folder, 'web')];
  const written = writeArchive(archive, thingsWith(count));
  const published = await publish(archive, tree);
  const manifest = JSON.parse(readFileSync(join(tree, MANIFEST_FILE), 'utf8')) as Manifest;
  const things = [...thingsWith(count)];
  const throughout = (many: number) => throughoutOf(things, many);
  const said = throughout(2000).flatMap(({ says }) => says);
  const text = said.join(' ').slice(0, TEXT_CHARS);
  // Of a name of several words there is one reading only.
  const clear = things.filter(({ names: [name] }) => name!.split(' ').length >= 3);
  const named = throughoutOf(clear, MENTIONED);
  const article = pageOf(named.flatMap(({ says }) => says));
  return {
    ...{ written, published, manifest },
    names: openNames(join(tree, manifest.file.path), text, rounds),
    browser: await useInBrowser(tree, {
      ...{ title: manifest.title, article, rounds },
      ids: throughout(CARDS).map(({ id }) => id),
    }),
  };
}

function throughoutOf<Item>(items: readonly Item[], many: number): Item[] {
  return Array.from({ length: many }, (_, at) => items[Math.floor((at * items.length) / many)]!);
}

function pageOf(sentences: readonly string[]): string {
  const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>Towns and what they have</title><meta property="og:type" content="article"><main><article><h1>Towns and what they have</h1>${body}</article></main></html>`;
}

function report({ written, published, manifest, names, browser }: Measured): SummaryRow[] {
  const { entities } = manifest.shards!;
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const kb = (values: readonly number[]) => `${spread(values.map((value) => value / 1e3))} kB`;
  const of = (cards: readonly CardFetch[], key: keyof CardFetch) => cards.map((card) => card[key]);
  const rows: [what: string, measured: string][] = [
    ['names, entities, statements, documents', Object.values(countsOf(written)).join(', ')],
    ['the archive', mb(written.bytes)],
    [
      'publishing it',
      `${short(published.seconds)} s; at most ${mb(published.peakBytes)} of memory`,
    ],
    ['names with all their spellings', String(manifest.names)],
    ['names on disk: the pack that a subscriber holds', mb(names.bytes)],
    [
      'names in memory: the table that finding reads; what opening adds',
      `${mb(names.tableBytes)}; ${mb(names.addedBytes)}`,
    ],
    ['opening that pack, Node', `${spread(names.openMs)} ms`],
    ['then the first 100 kB of text, Node', `${short(names.firstReadMs)} ms`],
    [
      'subscribing: fetched over loopback, checked, stored; Chromium',
      `${short(browser.subscribeMs)} ms`,
    ],
    ['DOMContentLoaded to the first mark, background just ended', `${spread(browser.asleepMs)} ms`],
    ['the same, background awake', `${spread(browser.awakeMs)} ms`],
    ['shards of statements', `${entities.count} of ${entities.least} to ${entities.most} entities`],
    ['a card: fetched', kb(of(browser.fresh, 'bytes'))],
    ['a card: time to the answer, shard fetched', `${spread(of(browser.fresh, 'ms'))} ms`],
    [
      'the same card again',
      `${spread(of(browser.kept, 'ms'))} ms, ${Math.max(...of(browser.kept, 'bytes'))} bytes`,
    ],
  ];
  printTable('A library of a million names in shards', ['what', 'measured'], rows);
  return summaryOf({ names, browser });
}

function countsOf({ names, entities, statements, documents }: Written) {
  return { names, entities, statements, documents };
}

function summaryOf({ names, browser }: Pick<Measured, 'names' | 'browser'>): SummaryRow[] {
  const bytes = browser.fresh.map((card) => card.bytes);
  const times = browser.fresh.map((card) => card.ms);
  return [
    {
      question: 'a million names from a pack: table in memory; opening',
      result: `${(names.tableBytes / 1e6).toFixed(1)} MB; ${spread(names.openMs)} ms`,
      aim: '<= 64 MB; <= 50 ms',
    },
    {
      question: 'first mark with a million names, background just ended',
      result: `${spread(browser.asleepMs)} ms`,
      aim: '',
    },
    {
      question: 'a card of a million statements in shards: fetched; time, p95',
      result: `${short(median(bytes) / 1e3)} kB; ${short(quantile(times, 0.95))} ms`,
      aim: 'a few kB',
    },
  ];
}
