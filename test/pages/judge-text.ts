/** How well the text read of a page agrees with its gold text. */

/** A page's gold text. */
export interface Gold {
  title: string | null;
  paragraphs: string[];
  must_contain?: string[];
  must_not_contain?: string[];
}

/** One block as it was read. */
export interface ReadBlock {
  text: string;
  isHeadline: boolean;
  isCaption: boolean;
  isStandfirst: boolean;
  /** Where it stands, for whoever wants to know why. */
  path: string;
}

export interface Verdict {
  /** Share of the words read that the gold text has; `null` without gold or without words. */
  precision: number | null;
  /** Share of the gold's words that were read; `null` without gold. */
  recall: number | null;
  kept: string[];
  lost: string[];
  violated: string[];
  /** Blocks that are not the article's, gold paragraphs that were not read. */
  outside: ReadBlock[];
  missing: string[];
}

/** Words in a row that make a place in a text. */
const RUN = 5;
/** A block is inside when this share of its words is. */
const INSIDE = 0.6;

/** Compares by runs of five words; the page's headline and captions count as inside. */
export function judgePage(blocks: readonly ReadBlock[], gold: Gold, title: string): Verdict {
  const goldRuns = runsOf([...gold.paragraphs, gold.title ?? '', title].join('\n'));
  const isFree = (block: ReadBlock): boolean => block.isCaption || isTitle(block, title);
  const read = compare(blocks, ({ text }) => text, goldRuns, isFree);
  const readRuns = runsOf(blocks.map(({ text }) => text).join('\n'));
  const wanted = compare(
    gold.paragraphs,
    (text) => text,
    readRuns,
    () => false,
  );
  const all = ` ${wordsOf(blocks.map(({ text }) => text).join(' ')).join(' ')} `;
  const isRead = (phrase: string): boolean => all.includes(` ${wordsOf(phrase).join(' ')} `);
  const hasBody = gold.paragraphs.length > 0;
  return {
    precision: hasBody && blocks.length > 0 ? read.share : null,
    recall: hasBody ? wanted.share : null,
    kept: (gold.must_contain ?? []).filter(isRead),
    lost: (gold.must_contain ?? []).filter((phrase) => !isRead(phrase)),
    violated: (gold.must_not_contain ?? []).filter(isRead),
    outside: read.outside,
    missing: wanted.outside,
  };
}

function compare<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  runs: ReadonlySet<string>,
  isFree: (item: Item) => boolean,
): { share: number; outside: Item[] } {
  let inside = 0;
  let all = 0;
  const outside: Item[] = [];
  for (const item of items) {
    const words = wordsOf(textOf(item));
    const covered = isFree(item) ? words.length : coveredBy(words, runs);
    inside += covered;
    all += words.length;
    if (covered < words.length * INSIDE) outside.push(item);
  }
  return { share: all > 0 ? inside / all : 0, outside };
}

function isTitle(block: ReadBlock, title: string): boolean {
  const words = wordsOf(block.text);
  const titleWords = new Set(wordsOf(title));
  return (
    block.isHeadline && words.filter((word) => titleWords.has(word)).length > words.length * 0.7
  );
}

const INVISIBLE = /[\u00ad\u200b-\u200d]/g;
const WORD = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]|[\p{L}\p{N}\p{M}]+/gu;

const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').match(WORD) ?? [];

/** Every run of one to five words. */
function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let length = 1; length <= RUN; length++)
    for (let at = 0; at + length <= words.length; at++)
      runs.add(words.slice(at, at + length).join(' '));
  return runs;
}

/** Words that lie in a run which `runs` holds: of five words, or of all in a shorter text. */
function coveredBy(words: readonly string[], runs: ReadonlySet<string>): number {
  const size = Math.min(RUN, words.length);
  const covered = new Set<number>();
  for (let at = 0; at + size <= words.length; at++)
    if (runs.has(words.slice(at, at + size).join(' ')))
      for (let word = at; word < at + size; word++) covered.add(word);
  return covered.size;
}
