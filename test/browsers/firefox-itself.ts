/** The way into Firefox's own program, which holds what no page can see. */

import type { Browser } from 'puppeteer-core';

/** What Puppeteer keeps to itself of its talk with Firefox. */
interface Talk {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value?: string };
  exceptionDetails?: { text: string };
}

/** Evaluates an expression in the browser's window; answers its value, which must be plain. */
export async function inFirefoxItself<Value>(browser: Browser, expression: string): Promise<Value> {
  const { connection } = browser as unknown as Talk;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const reply = await connection.send('script.evaluate', {
    expression: `JSON.stringify(${expression}) ?? 'null'`,
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  });
  const { type, result, exceptionDetails } = reply.result as Evaluated;
  if (type === 'exception') throw new Error(`test: ${exceptionDetails?.text}`);
  return JSON.parse(result.value ?? 'null') as Value;
}
