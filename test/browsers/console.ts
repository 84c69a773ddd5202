import type { ConsoleMessage, Page } from 'puppeteer-core';

/** Collects the errors of a page's console and its uncaught ones, from now on, as lines. */
export function collectErrors(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') lines.push(`${message.text()} (${placeOf(message)})`);
  });
  page.on('pageerror', (error) => lines.push(`uncaught: ${String(error)}`));
  return lines;
}

function placeOf(message: ConsoleMessage): string {
  const { url = 'unknown', lineNumber = 0 } = message.location();
  return `${url}:${lineNumber}`;
}
