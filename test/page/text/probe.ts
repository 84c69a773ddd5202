/** The page-text code as a test runs it in a page: its answers in plain values. */

import type { ArticleBlock } from '../../../entrypoints/content/block.ts';
import { collectArticle } from '../../../entrypoints/content/collect.ts';
import { publishedOf } from '../../../entrypoints/content/published.ts';
import { readAgain } from '../../../entrypoints/content/read-again.ts';
import { slices } from '../../../entrypoints/content/slices.ts';
import { watchPage } from '../../../entrypoints/content/watch.ts';

let known: ArticleBlock[] = [];
const life = new AbortController();

/** Readings since `watch`, each with what it changed. */
export const readings: { change: string; added: string[]; removed: string[]; ms: number }[] = [];

/** Texts of the article's blocks. */
export function texts(): string[] {
  return collectArticle(document).map(({ text }) => text);
}

/** Texts of the headlines among them. */
export function headlines(): string[] {
  return collectArticle(document).flatMap(({ text, isHeadline }) => (isHeadline ? [text] : []));
}

/** Texts of the page's running text, article or not. */
export function forced(): string[] {
  return collectArticle(document, { force: true }).map(({ text }) => text);
}

/** The day that the page says it was published. */
export function published(): string | null {
  return publishedOf(document);
}

/** Blocks whose pieces do not lead back to where their text stands in the page. */
export function misplaced(): string[] {
  return collectArticle(document)
    .filter((block) =>
      block.pieces.some(({ node, start }) => !block.text.startsWith(node.data, start)),
    )
    .map(({ text }) => text);
}

/** Reads and follows the page. */
export function watch(): void {
  known = collectArticle(document);
  watchPage((change) => {
    const start = performance.now();
    const { blocks, added, removed } = readAgain(known, document);
    known = blocks;
    const textOf = ({ text }: ArticleBlock): string => text;
    readings.push({
      change,
      added: added.map(textOf),
      removed: removed.map(textOf),
      ms: performance.now() - start,
    });
    return added.length > 0 || removed.length > 0;
  }, life.signal);
}

/** Ends following. */
export function stop(): void {
  life.abort();
}

/** Known blocks that are no longer in the page. */
export function stale(): number {
  return known.filter(({ pieces }) => pieces.some(({ node }) => !node.isConnected)).length;
}

/** First characters of the blocks of each message, and how often the page was measured. */
export function sliced(height: number): { slices: string[][]; measured: number } {
  let measured = 0;
  const blocks = collectArticle(document).map((block) => ({
    ...block,
    get element() {
      measured++;
      return block.element;
    },
  }));
  const result = slices(blocks, { height });
  return { slices: result.map((slice) => slice.map(({ text }) => text.slice(0, 12))), measured };
}
