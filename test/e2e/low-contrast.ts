/** Contrast in the open card: axe cannot judge what stands outside the body. */

import type { Page } from 'puppeteer-core';
import { inCard } from '../browsers/in-card.ts';

/** Texts of the card below WCAG's 4.5 to 1, of large ones below 3 to 1, as lines. */
export async function lowContrasts(page: Page): Promise<string[]> {
  const found = await inCard(page, findLowContrasts, null);
  if (found === null) throw new Error('test: no card is open; wait for it');
  return found;
}

/** Runs in the page. */
function findLowContrasts(root: ShadowRoot): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

  /** Paints colours over each other; answers what is to be seen, each part from 0 to 255. */
  function mix(colours: readonly string[]): number[] {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }

  function luminance(colour: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(text: string, backgrounds: readonly string[]): number {
    const behind = luminance(mix(backgrounds));
    const before = luminance(mix([...backgrounds, text]));
    return (Math.max(behind, before) + 0.05) / (Math.min(behind, before) + 0.05);
  }

  /** From the card's host to the element. */
  function backgroundsOf(element: Element): string[] {
    const around: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) around.unshift(at);
    return [root.host, ...around].map((each) => getComputedStyle(each).backgroundColor);
  }

  function isLow(element: Element): boolean {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    return contrast(color, backgroundsOf(element)) < (isLarge ? 3 : 4.5);
  }

  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  return [...root.querySelectorAll('*')]
    .filter((element) => !element.matches('style, :disabled') && hasText(element) && isLow(element))
    .map((element) => `low contrast: ${element.outerHTML.slice(0, 120)}`);
}
