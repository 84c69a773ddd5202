/** What the evaluation runs in a page. */

import { collectArticle } from '../../entrypoints/content/collect.ts';
import { finish } from '../../entrypoints/content/steps.ts';
import type { ReadBlock } from './judge-text.ts';

const CAPTION = 'figcaption, figure, [class*=caption i]';
const STANDFIRST =
  'h1, [class*=standfirst i], [class*=dek i], [class*=lead i], [class*=summary i], [id*=summary i], ' +
  '[class*=subtitle i], [class*=article-header i], [class*=article-heading i]';

/** The page's article in plain values. */
export function readBlocks(): ReadBlock[] {
  return finish(collectArticle(document, { isAsked: false })).blocks.map(
    ({ text, isHeadline, element }) => ({
      text,
      isHeadline,
      isCaption: element.closest(CAPTION) !== null || isUnderPicture(element),
      isStandfirst: [element, element.parentElement].some((each) => each?.matches(STANDFIRST)),
      path: pathOf(element),
    }),
  );
}

/** A paragraph all in slanted or small letters, right under a picture that stands alone. */
function isUnderPicture(element: Element): boolean {
  const before = element.previousElementSibling;
  const isPicture = before?.querySelector('img') && before.textContent?.trim() === '';
  return Boolean(isPicture) && element.matches(':has(> :is(em, i, small):only-child)');
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < 4; at = at.parentElement)
    steps.push(`${at.localName}.${at.getAttribute('class') ?? ''}#${at.id}`.slice(0, 50));
  return steps.join(' < ');
}

/** Milliseconds of one reading, ours or a bare TreeWalker's that reads every text node's data. */
export function time(what: 'ours' | 'bare'): number {
  void document.body.offsetHeight;
  const start = performance.now();
  if (what === 'ours') finish(collectArticle(document, { isAsked: false }));
  else readBare();
  return performance.now() - start;
}

function readBare(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    sum += (node as Text).data.length;
  return sum;
}
