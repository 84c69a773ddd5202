import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { CHECKS } from './checks.ts';
import { listenToCommands } from './commands.ts';
import { HANDLERS } from './handlers.ts';
import { onceASession } from './once-a-session.ts';
import { verbsOf } from './role.ts';
import { serve } from './serve.ts';
import { leaveSites, startSites } from './sites.ts';
import { openWelcome } from './tabs.ts';

// Every listener is there before the first `await`: the browser drops an event that finds none.
export default defineBackground(() => {
  serve({ to: 'background', handlers: HANDLERS, checks: CHECKS, mayAsk: verbsOf });
  listenToCommands();
  browser.permissions.onAdded.addListener(() => void startSites());
  browser.permissions.onRemoved.addListener(() => void leaveSites());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  // The browser starts the background for this event alone.
  browser.runtime.onStartup.addListener(() => undefined);
  void onceASession(startSites);
});
