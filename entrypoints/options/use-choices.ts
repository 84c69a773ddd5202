import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Choices } from '../background/choices-view.ts';
import { ask } from '../background/send.ts';

/** The reader's choices; `null` until they are there, an error when they cannot be had. */
export function useChoices(): { choices: Choices | null; error: string | null } {
  const [choices, setChoices] = useState<Choices | null>(null);
  const [error, setError] = useState<string | null>(null);
  const refresh = useCallback(() => {
    ask('getChoices', {}).then(setChoices, (failure: unknown) => setError(String(failure)));
  }, []);
  useEffect(() => {
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, []);
  return { choices, error };
}
