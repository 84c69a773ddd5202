/** From the page's text to its marks, and again whenever the text changes. */

import type { Ask } from './ask.ts';
import { startAsking } from './ask-names.ts';
import type { ArticleBlock } from './block.ts';
import type { Marks } from './marks.ts';
import { readAgain } from './read-again.ts';
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
  /** Reads the page whether or not it is an article, until it becomes another one. */
  readAnyway: () => void;
}

/** Marks the article of this page, what is in view first, until `signal` ends. */
export function readArticle({ marks, ask, onRead, signal }: ReadArticleOptions): ArticleReader {
  const names = startAsking({ marks, ask, signal });
  let blocks: ArticleBlock[] = [];
  let isAsked = false;

  function* read(change: Change): Steps<boolean> {
    if (change === 'navigation') forget();
    const reading = yield* readAgain(blocks, document, { isAsked });
    blocks = reading.blocks;
    for (const root of reading.roots) watch.follow(root);
    marks.arrange(blocks);
    onRead();
    if (reading.isLong && reading.added.length > 0) yield 'frame';
    names.add(reading.added);
    return reading.added.length > 0 || reading.removed.length > 0;
  }

  function forget(): void {
    names.forget();
    blocks = [];
    isAsked = false;
  }

  const watch = watchPage((change) => walk(read(change), signal), signal);
  watch.readNow();
  return {
    askAgain() {
      names.forget();
      names.add(blocks);
    },
    readAnyway() {
      isAsked = true;
      watch.readNow();
    },
  };
}
