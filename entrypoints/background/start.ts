import { browser } from 'wxt/browser';
import { CHECKS } from './checks.ts';
import { watchShownChoices } from './choices/choices.ts';
import { listenToCommands } from './browser-ui/commands.ts';
import { listenToMenu } from './browser-ui/menu.ts';
import { HANDLERS } from './handlers.ts';
import { followLibrary } from './library/library.ts';
import { listenToOmnibox } from './browser-ui/omnibox.ts';
import { findLosses } from './library/losses.ts';
import { onceASession } from './once-a-session.ts';
import { readAgainInOpenTabs } from './sites/open-tabs.ts';
import { verbsOf } from './role.ts';
import { serve } from './serve.ts';
import { leaveSites, startSites } from './sites/sites.ts';
import { schedule, updateOnSchedule } from '../subscription/schedule.ts';
import { openWelcome } from './tabs.ts';
import { tellPanels } from './tell-panels.ts';

/**
 * Starts the background. Every listener is there before the first `await`: the browser drops an
 * event that finds none.
 */
export function startBackground(): void {
  serve({ to: 'background', handlers: HANDLERS, checks: CHECKS, mayAsk: verbsOf });
  listenToCommands();
  listenToOmnibox();
  listenToMenu();
  followLibrary(showAgain);
  updateOnSchedule();
  watchShownChoices(showAgain);
  browser.permissions.onAdded.addListener(() => void startSites().catch(report));
  browser.permissions.onRemoved.addListener(() => void leaveSites().catch(report));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome().catch(report);
  });
  // For this listener's sake the browser starts the background when it starts itself.
  browser.runtime.onStartup.addListener(() => undefined);
  void onceASession(async () => {
    await startSites();
    await schedule();
    await findLosses();
  }).catch(report);
}

/** Has open pages find their names again, and open panels look at them again. */
function showAgain(): void {
  void readAgainInOpenTabs().catch(report);
  tellPanels(null);
}

/** Nobody waits for an answer here: the extension's error list is the place. */
function report(error: unknown): void {
  console.error('background:', error);
}
