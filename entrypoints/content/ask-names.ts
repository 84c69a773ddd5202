/** Asking for the names of a page's text, slice by slice, each knowing whom the earlier ones named. */

import type { EntityId } from '../../data/model.ts';
import type { Ask } from './ask.ts';
import type { ArticleBlock } from './block.ts';
import type { Marks } from './marks.ts';
import { slices } from './slices.ts';

export interface NameAsker {
  /** Asks for the names of blocks, what is in view first. */
  add: (blocks: readonly ArticleBlock[]) => void;
  /** Another text begins: what was named before is not known any more. */
  forget: () => void;
}

interface AskerOptions {
  marks: Marks;
  ask: Ask;
  signal: AbortSignal;
}

/** Nothing asked yet; answers go to `marks`, until `signal` ends. */
export function startAsking({ marks, ask, signal }: AskerOptions): NameAsker {
  let queue: ArticleBlock[][] = [];
  let established: string[] = [];
  /** Slices in which a short name stands whose full name may still come. */
  let waiting: { slice: ArticleBlock[]; awaited: EntityId[] }[] = [];
  let isAsking = false;

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

  return {
    add(blocks) {
      queue.push(...slices(blocks, window));
      if (!isAsking) void askAll();
    },
    forget() {
      queue = [];
      waiting = [];
      established = [];
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
