/** The program in a web page: reads, marks, and opens cards, for as long as the extension lives. */

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from './background/send.ts';
import { servePage } from './background/serve-page.ts';
import { findDoor, type OpenCard } from './content/door.ts';
import { beginLife } from './content/lifetime.ts';
import { startReading } from './content/reading.ts';

export default defineUnlistedScript(() => {
  const life = beginLife(() => browser.runtime?.id !== undefined);
  if (!life) return;
  const { signal } = life;
  const commands = startReading({ ask, loadCard, signal });
  servePage({ ...commands, stop: () => (life.abort(), null) }, signal);
});

/** Has the card's views injected into this document. */
async function loadCard(): Promise<OpenCard> {
  if (!findDoor()) await ask('loadCard', {});
  const openCard = findDoor();
  if (!openCard) throw new Error('card: its views did not arrive; point at the name again');
  return openCard;
}
