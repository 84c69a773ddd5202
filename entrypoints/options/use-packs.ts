import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LibraryPack } from '../background/pack-view.ts';
import { ask } from '../background/send.ts';
import { LEDGER_KEY } from '../store/ledger.ts';
import { PACK_CHOICES_KEY } from '../store/pack-choices.ts';

/** Every pack of the library, followed; `null` until they are there. */
export function usePacks(): readonly LibraryPack[] | null {
  const [packs, setPacks] = useState<readonly LibraryPack[] | null>(null);
  const refresh = useCallback(() => {
    ask('listPacks', {}).then(setPacks, console.error);
  }, []);
  useEffect(() => {
    const follow = (changes: Record<string, unknown>) => {
      if (LEDGER_KEY in changes || PACK_CHOICES_KEY in changes) refresh();
    };
    refresh();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return packs;
}
