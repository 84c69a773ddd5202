/** From the page's text to its marks, and again whenever the text changes. */

import type { EntityId } from '../../data/model.ts';
import type { Ask } from './ask.ts';
import type { ArticleBlock } from './block.ts';
import { attributeOf, rootOf } from './dom.ts';
import type { Marks } from './marks.ts';
import { readAgain } from './read-again.ts';
import { slices } from './slices.ts';
import { watchPage } from './watch.ts';

export interface ReadArticleOptions {
  marks: Marks;
  ask: Ask;
  /** The page was read again: marks may have gone. */
  onRead: () => void;
  signal: AbortSignal;
}

/**
 * Marks the article of this page, what is in view first, until `signal` ends. The answered function
 * asks for the names of all that was read once more.
 */
export function readArticle({ marks, ask, onRead, signal }: ReadArticleOptions): () => void {
  let blocks: ArticleBlock[] = [];
  let queue: ArticleBlock[][] = [];
  let established: string[] = [];
  /** Slices in which a short name stands whose full name may still come. */
  let waiting: { slice: ArticleBlock[]; awaited: EntityId[] }[] = [];
  let isAsking = false;

  function read(): boolean {
    const reading = readAgain(blocks, document);
    blocks = reading.blocks;
    marks.arrange(blocks);
    onRead();
    queue.push(...slices(reading.added, { height: innerHeight }));
    if (!isAsking) void askAll();
    return reading.added.length > 0 || reading.removed.length > 0;
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

  function readNew(): boolean {
    queue = [];
    waiting = [];
    established = [];
    blocks = [];
    return read();
  }

  function askAgain(): void {
    queue = slices(blocks, { height: innerHeight });
    waiting = [];
    established = [];
    if (!isAsking) void askAll();
  }

  read();
  watchPage((change) => (change === 'navigation' ? readNew() : read()), signal);
  return askAgain;
}

function requestOf(slice: readonly ArticleBlock[], established: readonly string[]) {
  const root = rootOf(document);
  return {
    blocks: slice.map(({ text, isHeadline }) => ({ text, isHeadline })),
    language: root ? attributeOf(root, 'lang') : '',
    established,
  };
}
