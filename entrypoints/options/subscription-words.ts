import { say } from '../../components/words/say.ts';
import { SubscriptionError, type SubscriptionFault } from '../subscription/subscription-error.ts';
import { failureWords } from '../own-pages/failure-words.ts';

/** What went wrong with a subscription, in the reader's words. */
export function subscriptionWords(error: unknown): string {
  return error instanceof SubscriptionError
    ? subscriptionFaultWords(error.fault, error.detail)
    : failureWords(error);
}

/** A noted failure, in the reader's words. */
export function subscriptionFaultWords(fault: SubscriptionFault, detail: string): string {
  return say(`subscription_${fault}`, detail);
}
