import { useCallback, useEffect, useState } from 'preact/hooks';
import { OWN_LIBRARY } from '../../data/library-pack.ts';
import { useAttempt } from '../own-pages/use-attempt.ts';
import { changePackChoices } from '../store/change-pack-choices.ts';
import { readPackChoices, withMember } from '../store/pack-choices.ts';

/** Whether the names of the reader's own library are marked on pages, and the way to decide it. */
export function useOwnMarked() {
  const [isMarked, setMarked] = useState<boolean | null>(null);
  const { failure, attempt, fail } = useAttempt();
  const refresh = useCallback(() => {
    readPackChoices().then(({ marked }) => setMarked(marked.includes(OWN_LIBRARY)), fail);
  }, []);
  useEffect(refresh, []);
  const decide = useCallback((isOn: boolean) => {
    const decided = changePackChoices(({ marked }) => ({
      marked: withMember(marked, OWN_LIBRARY, isOn),
    }));
    attempt(decided, refresh);
  }, []);
  return { isMarked, decide, failure };
}
