/**
 * The life of the in-page script: one instance a document, however often it is injected, and none
 * once its extension has gone. Nothing of it can be seen or ended by the page.
 */

import { ALIVE_CHECK_MS } from '../../data/limits/marks.ts';

/** On the global of the extension's own world, which the page does not share. */
const GUARD = Symbol.for('backgrounder');
const world = globalThis as { [GUARD]?: AbortController };

/**
 * Begins the script's life; `null` when another instance lives here already. It ends by `abort()`, or
 * by itself soon after `isInstalled` says no: an update leaves the old script behind, and no event
 * tells it so.
 */
export function beginLife(isInstalled: () => boolean): AbortController | null {
  if (world[GUARD] && !world[GUARD].signal.aborted) return null;
  const life = new AbortController();
  world[GUARD] = life;
  const check = () => {
    if (!isInstalled()) life.abort();
  };
  const timer = setInterval(check, ALIVE_CHECK_MS);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('pageshow', check, { signal: life.signal });
  return life;
}
