/**
 * Frames of the page's own site that hold text: the background is asked to start there too, where it
 * is an article's. Frames of others, of which a page may have fifty, are never looked into. Those
 * without an address of the site, mostly advertisements to come, have time: the first look into a
 * frame makes the browser set up a world there, which took 1.1 to 1.4 ms in a new process.
 */

import { FRAMES_AGAIN_MS, LEAST_FRAME_CHARS } from '../../data/limits/reading.ts';
import type { Ask } from './ask.ts';
import { bodyOf, queryAll, textOf } from './dom.ts';

const { addEventListener } = EventTarget.prototype;

/**
 * Looks into each frame a while after it was loaded, when its own scripts have filled it, and into
 * those with an address of the site at once too, until `signal` ends.
 */
export function watchFrames(ask: Ask, signal: AbortSignal): void {
  const asked = new WeakSet<Document>();
  const isNew = ({ contentDocument: page }: HTMLIFrameElement): boolean => {
    const body = page && !asked.has(page) && bodyOf(page);
    if (!body || textOf(body).length < LEAST_FRAME_CHARS) return false;
    asked.add(page);
    return true;
  };
  const look = (frames: HTMLIFrameElement[]): void => {
    if (signal.aborted || frames.filter(isNew).length === 0) return;
    // The frames stay as they are; the page itself is marked all the same.
    ask('readFrames', {}).catch(console.warn);
  };
  const follow = (frames: HTMLIFrameElement[]): void => {
    look(frames.filter(isAddressed));
    setTimeout(look, FRAMES_AGAIN_MS, frames);
  };
  // To look for elements is to look at all of them; to count frames is not.
  if (window.length > 0) follow([...queryAll(document, 'iframe')] as HTMLIFrameElement[]);
  const load = ({ target }: Event) => target instanceof HTMLIFrameElement && follow([target]);
  // A frame's event never comes to the window.
  addEventListener.call(document, 'load', load, { capture: true, signal });
}

const isAddressed = ({ src, srcdoc }: HTMLIFrameElement): boolean =>
  srcdoc !== '' || src.startsWith(location.origin);
