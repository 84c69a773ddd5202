import { browser } from 'wxt/browser';
import { CHECKS } from './checks.ts';
import { watchShownChoices } from './choices.ts';
import { listenToCommands } from './commands.ts';
import { listenToMenu } from './menu.ts';
import { HANDLERS } from './handlers.ts';
import { followLibrary } from './library.ts';
import { listenToOmnibox } from './omnibox.ts';
import { findLosses } from './losses.ts';
import { onceASession } from './once-a-session.ts';
import { readAgainInOpenTabs } from './open-tabs.ts';
import { verbsOf } from './role.ts';
import { serve } from './serve.ts';
import { leaveSites, startSites } from './sites.ts';
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
