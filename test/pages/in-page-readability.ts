/** The article as Mozilla's Readability takes it, block by block as ours are, to compare the two. */

import { Readability } from '@mozilla/readability';
import type { ReadBlock } from './judge-text.ts';

/** Within a line: everything else begins a block. */
const INLINE = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Empty where it finds no article. */
export function readBlocks(): ReadBlock[] {
  const copy = document.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!article?.content) return [];
  const title = aBlock(article.title ?? '', true, null);
  return [title, ...blocksOf(article.content)].filter(({ text }) => text.trim() !== '');
}

function blocksOf(content: Node): ReadBlock[] {
  const walker = content.ownerDocument!.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const blocks: ReadBlock[] = [];
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = blockAround(node);
    if (element === last) blocks.at(-1)!.text += (node as Text).data;
    else blocks.push(aBlock((node as Text).data, /^h[1-6]$/.test(element.localName), element));
    last = element;
  }
  return blocks;
}

function blockAround(node: Node): Element {
  let element = node.parentElement!;
  while (INLINE.has(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}

function aBlock(text: string, isHeadline: boolean, element: Element | null): ReadBlock {
  const isCaption = !!element?.closest('figcaption, figure, [class*=caption i]');
  return { text, isHeadline, isCaption, isStandfirst: false, path: element?.localName ?? '' };
}
