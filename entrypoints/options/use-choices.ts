import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Choices } from '../background/choices-view.ts';
import { ask } from '../background/send.ts';

/** The reader's choices, followed; `null` until they are there. */
export function useChoices(): { choices: Choices | null; isFailed: boolean } {
  const [choices, setChoices] = useState<Choices | null>(null);
  const [isFailed, setFailed] = useState(false);
  const refresh = useCallback(() => {
    ask('getChoices', {}).then(setChoices, (error: unknown) => {
      console.error(error);
      setFailed(true);
    });
  }, []);
  useEffect(() => {
    refresh();
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, []);
  return { choices, isFailed };
}
