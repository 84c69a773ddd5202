import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CHECKS_KEY, readChecks, type SubscriptionCheck } from '../subscription/checks.ts';

/** The last look at each subscription, followed. */
export function useChecks(): readonly SubscriptionCheck[] {
  const [checks, setChecks] = useState<readonly SubscriptionCheck[]>([]);
  useEffect(() => {
    const refresh = () => void readChecks().then(setChecks, console.error);
    const follow = (changes: Record<string, unknown>) => {
      if (CHECKS_KEY in changes) refresh();
    };
    refresh();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return checks;
}
