import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Attempt, Fail } from '../own-pages/use-attempt.ts';

/** The sites that the browser lets us read, and how to ask for more and give them back. */
export function useGrants({ attempt, fail }: { attempt: Attempt; fail: Fail }) {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [isRefused, setRefused] = useState(false);
  const look = useCallback(() => {
    browser.permissions.getAll().then((held) => setOrigins(held.origins ?? []), fail);
  }, []);
  useEffect(() => {
    look();
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(look);
    }
    return () => {
      for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
        event.removeListener(look);
      }
    };
  }, []);
  const grant = useCallback((origin: string) => {
    // First call of the press: the browser asks only on the reader's gesture.
    attempt(browser.permissions.request({ origins: [origin] }), look);
  }, []);
  const revoke = useCallback((origin: string) => {
    const show = (isDone: boolean) => {
      setRefused(!isDone);
      look();
    };
    browser.permissions.remove({ origins: [origin] }).then(show, (error: unknown) => {
      console.warn(error);
      show(false);
    });
  }, []);
  return { origins, isRefused, grant, revoke };
}

/** Single sites among what is granted. */
export function hostsOf(origins: readonly string[]): { host: string; origin: string }[] {
  return origins.flatMap((origin) => {
    const host = /^(?:\*|https?):\/\/([^/*]+)\//.exec(origin)?.[1];
    return host === undefined ? [] : { host, origin };
  });
}
