/**
 * Frames of the page's own site that hold text: the background is asked to start there too, where it
 * is an article's. Frames of others, of which a page may have fifty, are never looked into.
 */

import { FRAMES_AGAIN_MS, LEAST_FRAME_CHARS } from '../../data/limits/reading.ts';
import type { Ask } from './ask.ts';
import { bodyOf, documentIn, queryAll, textOf } from './dom.ts';

const { addEventListener } = EventTarget.prototype;

/** Looks now, when a frame has loaded, and once more a while later, until `signal` ends. */
export function watchFrames(ask: Ask, signal: AbortSignal): void {
  const asked = new WeakSet<Document>();
  const isNew = (frame: Element): boolean => {
    const page = documentIn(frame);
    const body = page && !asked.has(page) && bodyOf(page);
    if (!body || textOf(body).length < LEAST_FRAME_CHARS) return false;
    asked.add(page);
    return true;
  };
  const look = (): void => {
    if (signal.aborted || [...queryAll(document, 'iframe')].filter(isNew).length === 0) return;
    // The frames stay as they are; the page itself is marked all the same.
    ask('readFrames', {}).catch(console.warn);
  };
  look();
  setTimeout(look, FRAMES_AGAIN_MS);
  const load = ({ target }: Event) => target instanceof HTMLIFrameElement && look();
  // A frame's event never comes to the window.
  addEventListener.call(document, 'load', load, { capture: true, signal });
}
