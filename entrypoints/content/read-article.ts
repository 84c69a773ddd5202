/** From the page's text to its marks, and again whenever the text changes. */

import type { EntityId } from '../../data/model.ts';
import type { Ask } from './ask.ts';
import type { ArticleBlock } from './block.ts';
import type { Marks } from './marks.ts';
import { readAgain } from './read-again.ts';
import { slices } from './slices.ts';
import { walk, type Steps } from './steps.ts';
import { watchPage, type Change } from './watch.ts';

export interface ReadArticleOptions {
  marks: Marks;
  ask: Ask;
  /** The page was read again: marks may have gone. */
  onRead: () => void;
  signal: AbortSignal;
}

export interface ArticleReader {
  /** Asks for the names of all that was read once more. */
  askAgain: () => void;
  /** Reads the page whether or not it is an article, from now on. */
  readAnyway: () => void;
}

/** Marks the article of this page, what is in view first, until `signal` ends. */
export function readArticle({ marks, ask, onRead, signal }: ReadArticleOptions): ArticleReader {
  let blocks: ArticleBlock[] = [];
  let queue: ArticleBlock[][] = [];
  let established: string[] = [];
  /** Slices in which a short name stands whose full name may still come. */
  let waiting: { slice: ArticleBlock[]; awaited: EntityId[] }[] = [];
  let isAsking = false;
  let isAsked = false;

  function* read(change: Change): Steps<boolean> {
    if (change === 'navigation') forget();
    const reading = yield* readAgain(blocks, document, { isAsked });
    blocks = reading.blocks;
    for (const root of reading.roots) watch.follow(root);
    marks.arrange(blocks);
    onRead();
    if (reading.isLong && reading.added.length > 0) yield 'frame';
    queue.push(...slices(reading.added, { height: innerHeight }));
    if (!isAsking) void askAll();
    return reading.added.length > 0 || reading.removed.length > 0;
  }

  function forget(): void {
    queue = [];
    waiting = [];
    established = [];
    blocks = [];
    isAsked = false;
  }

  /** One slice after the other: each tells the next whom the page has named in full. */
  async function askAll(): Promise<void> {
    isAsking = true;
    while (queue.length > 0 && !signal.aborted) {
      const slice = queue[0] as ArticleBlock[];
      const answer = await ask('findMentions', requestOf(slice, established)).catch(() => null);
      // Unanswered, the slice stays first in line until the page changes.
      if (!answer || signal.aborted) break;
      queue = queue.filter((other) => other !== slice);
      established = answer.established;
      marks.put(slice, answer);
      if (answer.awaited.length > 0) waiting.push({ slice, awaited: answer.awaited });
      askThoseThatWaited();
    }
    isAsking = false;
  }

  /** A full name that came late serves the short ones before it. */
  function askThoseThatWaited(): void {
    const known = new Set(established);
    const isServed = ({ awaited }: { awaited: EntityId[] }) => awaited.some((id) => known.has(id));
    queue.push(...waiting.filter(isServed).map(({ slice }) => slice));
    waiting = waiting.filter((one) => !isServed(one));
  }

  const watch = watchPage((change) => walk(read(change), signal), signal);
  watch.readNow();
  return {
    askAgain() {
      queue = slices(blocks, { height: innerHeight });
      waiting = [];
      established = [];
      if (!isAsking) void askAll();
    },
    readAnyway() {
      isAsked = true;
      watch.readNow();
    },
  };
}

function requestOf(slice: readonly ArticleBlock[], established: readonly string[]) {
  return {
    blocks: slice.map(({ text, isHeadline }) => ({ text, isHeadline })),
    language: slice[0]?.language ?? '',
    established,
  };
}
