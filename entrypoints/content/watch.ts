/**
 * Late content and client-side navigation, with bounded work: records are only counted, the page is
 * read again after a pause, and the pause grows while readings find nothing new or take long.
 */

import {
  LONG_TEXT_CHARS,
  MAX_READ_AGAIN_MS,
  MAX_RECORDS,
  READ_AGAIN_MS,
  REST_PER_READING,
} from '../../data/limits/reading.ts';
import { bodyOf, rootOf, typeOf } from './dom.ts';
import { watchNavigation } from './navigation.ts';

/** Why the page is to be read again. */
export type Change = 'content' | 'navigation';

/** Reads the page again and answers whether anything changed. */
export type OnChange = (change: Change) => boolean;

/** Calls `onChange` when the page's text may have changed, until `signal` aborts. */
export function watchPage(onChange: OnChange, signal: AbortSignal): void {
  let change: Change = 'content';
  let pause = READ_AGAIN_MS;
  let rest = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const read = (): void => {
    timer = null;
    const start = performance.now();
    const hasChanged = onChange(change);
    rest = (performance.now() - start) * REST_PER_READING;
    pause = hasChanged ? READ_AGAIN_MS : Math.min(pause * 2, MAX_READ_AGAIN_MS);
    change = 'content';
  };
  const schedule = (): void => {
    timer ??= setTimeout(read, Math.max(pause, rest));
  };
  const compareAddress = watchNavigation(() => {
    if (timer) clearTimeout(timer);
    timer = null;
    change = 'navigation';
    pause = READ_AGAIN_MS;
    schedule();
  }, signal);

  let body = bodyOf(document);
  const observer = new MutationObserver((records) => {
    compareAddress();
    const isNewBody = body !== (body = bodyOf(document));
    if (!timer && (isNewBody || records.length > MAX_RECORDS || records.some(isOfText))) schedule();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer) clearTimeout(timer);
  });
}

/** Elements came or went, or a long text did; what is put beside the body (a card) is no text. */
function isOfText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return isLong(target);
  if (target === rootOf(document)) return false;
  return hasLong(addedNodes) || hasLong(removedNodes);
}

/** Looks at the first and the last: a record may carry thousands. */
function hasLong(nodes: NodeList): boolean {
  const count = nodes.length;
  return count > 2 || (count > 0 && (isLong(nodes[0]!) || isLong(nodes[count - 1]!)));
}

const isLong = (node: Node): boolean =>
  typeOf(node) === Node.ELEMENT_NODE || (node instanceof Text && node.length >= LONG_TEXT_CHARS);
