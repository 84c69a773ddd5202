/** The world of the extension's scripts in a page, through Chromium's debugger. */

import type { Page } from 'puppeteer-core';
import { poll } from './poll.ts';

interface World {
  id: number;
  name: string;
  auxData?: { type?: string };
}

/** Evaluates an expression where the in-page script runs and answers its plain value; Chromium only. */
export async function inContentWorld<Value>(page: Page, expression: string): Promise<Value> {
  const devtools = await page.createCDPSession();
  const worlds: World[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context as World));
  try {
    await devtools.send('Runtime.enable');
    const world = await poll('the world of the in-page script', async () => ours(worlds));
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`test: ${exceptionDetails.exception?.description}`);
    return result.value as Value;
  } finally {
    await devtools.detach();
  }
}

function ours(worlds: readonly World[]): World | null {
  const isOurs = ({ name, auxData }: World) =>
    name === 'Backgrounder' && auxData?.type === 'isolated';
  return worlds.findLast(isOurs) ?? null;
}
