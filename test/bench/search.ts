/**
 * How fast typed words find something in large libraries: from a pack's bytes to the first answer, then
 * letter by letter, beside a plain scan of the same texts and MiniSearch's own index of them.
 * `node test/bench/run.ts search [STATEMENTS...]`
 */

import MiniSearch from 'minisearch';
import { createLibrary } from '../../data/library/library.ts';
import { SEARCH_LIMIT } from '../../data/limits/search.ts';
import { openPack } from '../../data/pack/read.ts';
import { median, printTable, quantile, short, type SummaryRow } from './figures.ts';
import { largeLibrary, type LargeLibrary } from './search/large-library.ts';

const SIZES = ['10000', '100000'];
/** Queries that are typed, each with this many neighbouring words of a statement. */
const QUERIES = 150;
const WORDS = 3;
const AIM_MS = 30;
const FIELD = 'statement';
/** What a typed search of MiniSearch is commonly asked to forgive. */
const FORGIVING = { prefix: true, fuzzy: 0.2 };

/** Its index of more takes minutes to be made. */
const MOST_FOR_MINISEARCH = 20_000;
/** MiniSearch is asked every so many letters: each takes it as long as ten of ours. */
const STEP_FOR_MINISEARCH = 10;

type Search = (typed: string) => unknown;

/** One way to search, and what it took to have it. */
interface Method {
  name: string;
  /** Milliseconds from stored bytes to the first answer. */
  opened: number;
  search: Search;
  /** It is asked only every so many letters. */
  step: number;
}

/** Prints a table for each size; answers the p95 of a typed letter against the aim. */
export async function benchSearch(sizes: string[]): Promise<SummaryRow[]> {
  const summary: SummaryRow[] = [];
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const library = largeLibrary(Number(size));
    if (library === null) {
      console.log('bench: search skipped; ../shared/corpora is not beside the checkout');
      break;
    }
    summary.push(benchLibrary(size, library));
  }
  return summary;
}

function benchLibrary(size: string, library: LargeLibrary): SummaryRow {
  const typed = lettersTyped(library.texts);
  const methods = [ours(library), scan(library.texts)];
  if (library.texts.length <= MOST_FOR_MINISEARCH) methods.push(miniSearch(library.texts));
  const times = methods.map(({ search, step }) =>
    typed.filter((_, at) => at % step === 0).map((text) => timeOf(() => search(text))),
  );
  const rows = methods.map(({ name, opened }, at) => {
    const all = times[at] ?? [];
    return [name, short(opened), short(median(all)), short(quantile(all, 0.95))];
  });
  printTable(
    `Typed search in ${size} statements, ${short(library.bytes.length / 1e6)} MB, ${typed.length} letters`,
    ['method', 'stored to first answer, CPU ms', 'a letter, CPU ms', 'p95'],
    rows,
  );
  return {
    question: `typed search in ${size} statements: CPU for a letter, p95; pack to first answer`,
    result: `${rows[0]?.[3]} ms; ${rows[0]?.[1]} ms`,
    aim: `<= ${AIM_MS} ms a letter`,
  };
}

function ours({ bytes, names }: LargeLibrary): Method {
  let library = createLibrary([]);
  const opened = timeOf(() => {
    library = createLibrary([openPack(bytes)]);
    library.search(names[0] ?? '', SEARCH_LIMIT);
  });
  return { name: 'ours', opened, search: (typed) => library.search(typed, SEARCH_LIMIT), step: 1 };
}

/** Looks through all texts for the letters as they stand: no forms, no order, no forgiveness. */
function scan(texts: readonly string[]): Method {
  let lower: string[] = [];
  const opened = timeOf(() => {
    lower = texts.map((text) => text.toLowerCase());
  });
  const search = (typed: string) => lower.filter((text) => text.includes(typed.toLowerCase()));
  return { name: 'a plain scan', opened, search, step: 1 };
}

function miniSearch(texts: readonly string[]): Method {
  const options = { fields: [FIELD], searchOptions: FORGIVING };
  const index = new MiniSearch<{ id: number; [FIELD]: string }>(options);
  index.addAll(texts.map((text, id) => ({ id, [FIELD]: text })));
  const stored = JSON.stringify(index);
  let loaded = index;
  const opened = timeOf(() => {
    loaded = MiniSearch.loadJSON(stored, options);
    loaded.search(texts[0] ?? '');
  });
  const search = (typed: string) => loaded.search(typed);
  return { name: 'MiniSearch, loadJSON', opened, search, step: STEP_FOR_MINISEARCH };
}

/** What stands in the field after each letter of some queries, from the first letter on. */
function lettersTyped(texts: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(texts.length / QUERIES));
  const asked = texts
    .filter((_, at) => at % step === 0)
    .map((text) =>
      text
        .split(' ')
        .slice(1, 1 + WORDS)
        .join(' '),
    );
  return asked.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
}

/** Milliseconds of the processor: what else the machine does is not counted. */
function timeOf(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
