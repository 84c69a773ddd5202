import { browser, type Browser } from 'wxt/browser';
import { IN_PAGE_SCRIPT, MARKS_STYLE } from './inject.ts';

const ID = 'in-page';

/**
 * Tells the browser in which sites' top documents the in-page script runs from now on, restarts
 * included; with no match, nowhere. One call at a time: see `sites.ts` beside it.
 */
export async function register(
  matches: readonly string[],
  excludeMatches: readonly string[],
): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = describe([...matches].sort(), [...excludeMatches].sort());
  if (!registered) await browser.scripting.registerContentScripts([script]);
  else if (!isSame(registered, script)) await browser.scripting.updateContentScripts([script]);
}

function describe(
  matches: string[],
  excludeMatches: string[],
): Browser.scripting.RegisteredContentScript {
  return {
    id: ID,
    js: [IN_PAGE_SCRIPT],
    css: [MARKS_STYLE],
    matches,
    excludeMatches,
    allFrames: false,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

function isSame(
  registered: Browser.scripting.RegisteredContentScript,
  script: Browser.scripting.RegisteredContentScript,
): boolean {
  const isEqual = (left: readonly string[] = [], right: readonly string[] = []) =>
    [...left].sort().join(' ') === [...right].sort().join(' ');
  return (
    isEqual(registered.matches, script.matches) &&
    isEqual(registered.excludeMatches, script.excludeMatches)
  );
}
