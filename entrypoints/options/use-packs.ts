import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LibraryPack } from '../../data/library-pack.ts';
import { ask } from '../background/send.ts';
import type { Fail } from '../own-pages/use-attempt.ts';
import { LEDGER_KEY } from '../store/ledger.ts';
import { PACK_CHOICES_KEY, readPackChoices } from '../store/pack-choices.ts';

interface Packs {
  /** `null` until they are there. */
  packs: readonly LibraryPack[] | null;
  /** Entities, as `pack/entity`, that were taken out of a shared card. */
  parted: readonly string[];
}

/** Every pack of the library and what was parted, followed. `fail` is told when they cannot be had. */
export function usePacks(fail: Fail): Packs {
  const [found, setFound] = useState<Packs>({ packs: null, parted: [] });
  const refresh = useCallback(() => {
    Promise.all([ask('listPacks', {}), readPackChoices()]).then(
      ([packs, { parted }]) => setFound({ packs, parted }),
      fail,
    );
  }, []);
  useEffect(() => {
    const follow = (changes: Record<string, unknown>) => {
      if (LEDGER_KEY in changes || PACK_CHOICES_KEY in changes) refresh();
    };
    refresh();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return found;
}
