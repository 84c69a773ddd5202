/** When each subscription was last looked at, and what went wrong: in `storage.local`. */

import { browser } from 'wxt/browser';
import { MAX_ID_CHARS } from '../../data/limits/messages.ts';
import { MAX_LEDGER_ENTRIES } from '../../data/limits/storage.ts';
import { fields, listOf, oneOf, orNull, textUpTo, type Shape } from '../background/shape.ts';
import { readLedger } from '../store/ledger.ts';
import { readNote } from '../store/read-stored.ts';
import { StoreError } from '../store/store-error.ts';
import {
  SUBSCRIPTION_FAULTS,
  SubscriptionError,
  type SubscriptionFault,
} from './subscription-error.ts';

export interface SubscriptionCheck {
  /** The pack. */
  id: string;
  /** Moment as ISO 8601. */
  at: string;
  /** `null` when all went well. */
  failure: { fault: SubscriptionFault; detail: string } | null;
}

export const CHECKS_KEY = 'subscriptions';
const isChecks: Shape<SubscriptionCheck[]> = listOf(
  fields<SubscriptionCheck>({
    id: textUpTo(MAX_ID_CHARS),
    at: textUpTo(40),
    failure: orNull(
      fields<NonNullable<SubscriptionCheck['failure']>>({
        fault: oneOf(SUBSCRIPTION_FAULTS),
        detail: textUpTo(1000),
      }),
    ),
  }),
  MAX_LEDGER_ENTRIES,
);

/** The last look at each subscription; what cannot be read counts as none, since it is only a note. */
export function readChecks(): Promise<SubscriptionCheck[]> {
  return readNote(CHECKS_KEY, isChecks, []);
}

/**
 * Does the work and notes how it went, unless the reader has left the subscription meanwhile.
 * @throws what is no fault of a subscription.
 */
export async function noteCheck(id: string, work: () => Promise<unknown>): Promise<void> {
  let failure: SubscriptionCheck['failure'] = null;
  try {
    await work();
  } catch (error) {
    if (error instanceof SubscriptionError)
      failure = { fault: error.fault, detail: error.detail.slice(0, 1000) };
    else if (error instanceof StoreError) failure = { fault: 'store', detail: error.message };
    else throw error;
  }
  const { packs } = await readLedger();
  if (packs.every((pack) => pack.id !== id)) return;
  const others = (await readChecks()).filter((check) => check.id !== id);
  const check = { id, at: new Date().toISOString(), failure };
  await browser.storage.local.set({ [CHECKS_KEY]: [...others, check] });
}

/** Forgets how a subscription fared. */
export async function forgetCheck(id: string): Promise<void> {
  const checks = await readChecks();
  const others = checks.filter((check) => check.id !== id);
  if (others.length < checks.length) await browser.storage.local.set({ [CHECKS_KEY]: others });
}
