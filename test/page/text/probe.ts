/** The page-text code as a test runs it in a page: its answers in plain values. */

import type { ArticleBlock } from '../../../entrypoints/content/block.ts';
import { collectArticle as stepsOf } from '../../../entrypoints/content/collect.ts';
import { daysOf, publishedOf } from '../../../entrypoints/content/published.ts';
import { readAgain } from '../../../entrypoints/content/read-again.ts';
import { finish, walk } from '../../../entrypoints/content/steps.ts';
import { slices } from '../../../entrypoints/content/slices.ts';
import { watchPage } from '../../../entrypoints/content/watch.ts';

let known: ArticleBlock[] = [];
const life = new AbortController();

/** Readings since `watch`, each with what it changed. */
export const readings: { change: string; added: string[]; removed: string[]; ms: number }[] = [];

function collectArticle({ isAsked } = { isAsked: false }): ArticleBlock[] {
  return finish(stepsOf(document, { isAsked })).blocks;
}

/** Texts of the article's blocks. */
export function texts(): string[] {
  return collectArticle().map(({ text }) => text);
}

/** The language that each block is said to be in. */
export function languages(): string[] {
  return collectArticle().map(({ language }) => language);
}

/** Texts of the headlines among them. */
export function headlines(): string[] {
  return collectArticle().flatMap(({ text, isHeadline }) => (isHeadline ? [text] : []));
}

/** Texts of the page's running text, article or not. */
export function forced(): string[] {
  return collectArticle({ isAsked: true }).map(({ text }) => text);
}

/** The day that the page says it was published. */
export function published(): string | null {
  return publishedOf(document);
}

/** The day of its last change, if it declares a later one. */
export function changed(): string | null {
  return daysOf(document).changed ?? null;
}

/** Blocks whose pieces do not lead back to where their text stands in the page. */
export function misplaced(): string[] {
  return collectArticle()
    .filter((block) =>
      block.pieces.some(({ node, start }) => !block.text.startsWith(node.data, start)),
    )
    .map(({ text }) => text);
}

/** Reads and follows the page. */
export function watch(): void {
  known = collectArticle();
  const { follow } = watchPage(async (change) => {
    const { result, ms } = await walk(readAgain(known, document, { isAsked: false }), life.signal);
    if (!result) return { result, ms };
    const { blocks, added, removed, roots } = result;
    known = blocks;
    for (const root of roots) follow(root);
    const textOf = ({ text }: ArticleBlock): string => text;
    readings.push({ change, added: added.map(textOf), removed: removed.map(textOf), ms });
    return { result: added.length > 0 || removed.length > 0, ms };
  }, life.signal);
  for (const root of finish(stepsOf(document, { isAsked: false })).roots) follow(root);
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
  const blocks = collectArticle().map((block) => ({
    ...block,
    get element() {
      measured++;
      return block.element;
    },
  }));
  const viewport = {
    get innerHeight() {
      measured++;
      return height;
    },
  };
  const result = slices(blocks, viewport);
  return { slices: result.map((slice) => slice.map(({ text }) => text.slice(0, 12))), measured };
}
