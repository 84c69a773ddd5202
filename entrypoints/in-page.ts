/**
 * The program in a web page, and in the demo article of the welcome page: reads, marks, and opens
 * cards, for as long as the extension lives.
 */

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from './background/send.ts';
import { servePage } from './background/serve-page.ts';
import { watchFrames } from './content/frames.ts';
import { findDoor, type CardProgram } from './content/door.ts';
import { isOwnPage } from './content/own-page.ts';
import { beginLife } from './content/lifetime.ts';
import { startReading } from './content/reading.ts';

export default defineUnlistedScript(() => {
  const life = beginLife(() => browser.runtime?.id !== undefined);
  if (!life) return;
  const { signal } = life;
  const answer = startReading({ ask, loadCard, signal });
  watchFrames(ask, signal);
  servePage((message) => {
    if (message.verb !== 'stop') return answer(message);
    // The demo article is nobody's site.
    if (!isOwnPage()) life.abort();
    return null;
  }, signal);
});

/** Has the card program brought into this document. */
async function loadCard(): Promise<CardProgram> {
  if (!findDoor()) await ask('loadCard', {});
  const program = findDoor();
  if (!program) throw new Error('card: its program did not arrive; point at the name again');
  return program;
}
