import { browser, type Browser } from 'wxt/browser';
import { PAGE_COMMANDS, PANEL_COMMAND, type PageCommand } from '../api.ts';
import { injectInPage } from '../sites/inject.ts';
import { lookUpSelection } from './look-up.ts';
import { readActivePage } from '../sites/read-page.ts';
import { askPage } from '../send.ts';
import { siteOf } from '../sites/sites.ts';
import { openSave } from './open-save.ts';
import { showPanel } from './show-panel.ts';
import { activeTab } from '../tabs.ts';

/** The command that looks up the selected text. */
const LOOK_UP_COMMAND = 'look-up';
/** The command that marks the page before the reader, article or not. */
const MARK_COMMAND = 'mark-page';
/** The command that takes the article before the reader into her library. */
const SAVE_COMMAND = 'save-article';

/** Hands keyboard commands to the page that the reader looks at. */
export function listenToCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (isPageCommand(command)) void runCommand(command).catch(report);
    // At once, while the key press counts as the reader's gesture.
    if (command === MARK_COMMAND) void readActivePage().catch(report);
    if (command === LOOK_UP_COMMAND) void lookUpSelection().catch(report);
    if (command === SAVE_COMMAND) void save(tab).catch(report);
    if (command === PANEL_COMMAND && tab) void showPanel(tab).catch(report);
  });
}

async function save(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const page = tab ?? (await activeTab());
  if (page) await openSave(page);
}

function isPageCommand(command: string): command is PageCommand {
  return PAGE_COMMANDS.some((known) => known === command);
}

/**
 * A key press allows the extension this one page: where no script runs yet, it is started. On a
 * page that is closed to extensions, or that the reader switched off, nothing happens.
 */
async function runCommand(command: PageCommand): Promise<void> {
  const tab = await activeTab();
  if (tab?.id === undefined) return;
  const { kind } = await siteOf(tab.url ?? '');
  if (kind === 'closed' || kind === 'paused') return;
  await askPage(tab.id, 'runCommand', { command }).catch(() => injectInPage(tab.id!));
}

/** The reader sees that nothing happens; the extension's error list says why. */
function report(error: unknown): void {
  console.error('commands:', error);
}
