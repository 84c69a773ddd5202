/** The way into the card's closed root, which no page has: through the browser's own debugger. */

import type { Page } from 'puppeteer-core';

/** A page's element may go by the name of the method. */
const FIND_HOST = 'Document.prototype.querySelector.call(document, ":root > [popover]")';

/**
 * Runs a function in the page, with the open card's root and a plain value; answers its plain
 * result, or `null` when no card is open. The function sees nothing from outside itself.
 */
export async function inCard<Value, Result>(
  page: Page,
  read: (root: ShadowRoot, value: Value) => Result,
  value: Value,
): Promise<Result | null> {
  const source = `(root) => JSON.stringify((${read.toString()})(root, ${JSON.stringify(value)}))`;
  const version = await page.browser().version();
  const call = version.startsWith('firefox') ? callInFirefox : callInChromium;
  const text = await call(page, source);
  return text === null ? null : (JSON.parse(text) as Result);
}

async function callInChromium(page: Page, source: string): Promise<string | null> {
  const devtools = await page.createCDPSession();
  try {
    const { result: host } = await devtools.send('Runtime.evaluate', { expression: FIND_HOST });
    if (!host.objectId) return null;
    const depth = { objectId: host.objectId, depth: 1, pierce: true };
    const { node } = await devtools.send('DOM.describeNode', depth);
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object: root } = await devtools.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
      functionDeclaration: source,
      objectId: root.objectId!,
      arguments: [{ objectId: root.objectId! }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`test: ${exceptionDetails.exception?.description}`);
    return result.value as string;
  } finally {
    await devtools.detach();
  }
}

/** What Puppeteer keeps to itself of its talk with Firefox. */
interface Talk {
  connection: {
    send(method: string, parameters: object): Promise<{ result: Evaluated }>;
  };
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value?: unknown };
  exceptionDetails?: { text: string };
}

async function callInFirefox(page: Page, source: string): Promise<string | null> {
  const { connection } = page.browser() as unknown as Talk;
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const target = { context };
  const { result: host } = await connection.send('script.evaluate', {
    expression: FIND_HOST,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const sharedId = rootId(host.result.value);
  if (sharedId === null) return null;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: [{ sharedId }],
    target,
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(`test: ${result.exceptionDetails?.text}`);
  return result.result.value as string;
}

function rootId(host: unknown): string | null {
  const { shadowRoot } = (host ?? {}) as { shadowRoot?: { sharedId: string } };
  return shadowRoot?.sharedId ?? null;
}
