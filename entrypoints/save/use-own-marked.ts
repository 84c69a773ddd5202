import { useCallback, useEffect, useState } from 'preact/hooks';
import { OWN_LIBRARY } from '../../data/library-pack.ts';
import { changePackChoices } from '../store/change-pack-choices.ts';
import { readPackChoices, withMember } from '../store/pack-choices.ts';

/** Whether the names of the reader's own library are marked on pages, and the way to decide it. */
export function useOwnMarked() {
  const [isMarked, setMarked] = useState<boolean | null>(null);
  const refresh = useCallback(() => {
    readPackChoices().then(({ marked }) => setMarked(marked.includes(OWN_LIBRARY)), console.error);
  }, []);
  useEffect(refresh, []);
  const decide = useCallback((isOn: boolean) => {
    changePackChoices(({ marked }) => ({ marked: withMember(marked, OWN_LIBRARY, isOn) })).then(
      refresh,
      console.error,
    );
  }, []);
  return { isMarked, decide };
}
