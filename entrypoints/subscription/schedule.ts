/** When subscriptions are looked at: the daily alarm. */

import { browser } from 'wxt/browser';
import { FIRST_UPDATE_MINUTES, UPDATE_EVERY_MINUTES } from '../../data/limits/subscription.ts';
import { readLedger } from '../store/ledger.ts';

const ALARM = 'update-subscriptions';

/** Looks for news once a day; for as long as there is a subscription. */
export function updateOnSchedule(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void update().catch((error: unknown) => console.error('update:', error));
  });
}

/** Sets the daily look, or takes it away when there is no subscription. */
export async function schedule(): Promise<void> {
  const { packs } = await readLedger();
  if (!packs.some(({ kind }) => kind === 'subscription')) {
    await browser.alarms.clear(ALARM);
    return;
  }
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, {
    delayInMinutes: FIRST_UPDATE_MINUTES,
    periodInMinutes: UPDATE_EVERY_MINUTES,
  });
}

async function update(): Promise<void> {
  const { updateAll } = await import('./update.ts');
  await updateAll();
}
