/**
 * Late content and client-side navigation, with bounded work: the first change that matters has the
 * page read again after a pause, until when no other is looked at: a record costs a script beside the
 * page twice what it costs the page's own. The pause grows while readings find nothing new or take long.
 */

import {
  LONG_TEXT_CHARS,
  MAX_READ_AGAIN_MS,
  MAX_RECORDS,
  MAX_REST_MS,
  READ_AGAIN_MS,
  REST_PER_READING,
} from '../../data/limits/reading.ts';
import { bodyOf, rootOf, typeOf } from './dom.ts';
import { watchNavigation } from './navigation.ts';
import type { Walked } from './steps.ts';

/** Why the page is to be read again. */
export type Change = 'content' | 'navigation';

/** Reads the page; its result is whether anything changed. */
export type OnChange = (change: Change) => Promise<Walked<boolean>>;

export interface Watch {
  /** Follows the changes of an open shadow root too, until the page is read again. */
  follow(root: Node): void;
  /** Has the page read without waiting for a change. */
  readNow(): void;
}

/** Has the page read whenever its text may have changed, until `signal` aborts. */
export function watchPage(onChange: OnChange, signal: AbortSignal): Watch {
  let change: Change = 'content';
  let pause = READ_AGAIN_MS;
  let rest = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isReading = false;
  /** Something happened while the page was read. */
  let isDue = false;

  const read = async (): Promise<void> => {
    compareAddress();
    clear();
    follow(document);
    const kind = change;
    change = 'content';
    isReading = true;
    isDue = false;
    const { result, ms } = await onChange(kind).finally(() => (isReading = false));
    if (signal.aborted) return;
    rest = Math.min(ms * REST_PER_READING, MAX_REST_MS);
    pause = result ? READ_AGAIN_MS : Math.min(pause * 2, MAX_READ_AGAIN_MS);
    if (isDue) schedule();
  };
  const clear = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const schedule = (): void => {
    observer.disconnect();
    if (isReading) isDue = true;
    else timer ??= setTimeout(() => void read(), Math.max(pause, rest));
  };
  const compareAddress = watchNavigation(() => {
    clear();
    change = 'navigation';
    pause = READ_AGAIN_MS;
    schedule();
  }, signal);

  let body = bodyOf(document);
  const observer = new MutationObserver((records) => {
    compareAddress();
    const isNewBody = body !== (body = bodyOf(document));
    if (isNewBody || records.length > MAX_RECORDS || records.some(isOfText)) schedule();
  });
  const follow = (root: Node): void => {
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  follow(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clear();
  });
  return { follow, readNow: () => (isReading ? (isDue = true) : void read()) };
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
