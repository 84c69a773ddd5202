import { useEffect, useState } from 'preact/hooks';
import type { Loss } from '../../components/options/LossNotice.tsx';
import { ask } from '../background/send.ts';
import type { Fail } from '../own-pages/use-attempt.ts';
import { inspect } from '../store/inspect.ts';
import type { LedgerEntry } from '../store/ledger.ts';
import { alone } from '../store/lock.ts';
import { repair, type Repair } from '../store/repair.ts';
import { fetchAgain } from '../subscription/update.ts';

interface LostPack extends LedgerEntry {
  loss: Loss;
}

/** What is missing of the library, and its repair. `fail` is told when that does not work. */
export function useLosses(fail: Fail) {
  const [losses, setLosses] = useState<readonly LostPack[]>([]);
  const [result, setResult] = useState<Repair | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => void lookForLosses().then(setLosses, fail), []);
  const mend = async () => {
    setBusy(true);
    try {
      await repair();
      for (const { id, kind } of losses) if (kind === 'subscription') await fetchAgain(id);
      const gone = await lookForLosses();
      setLosses(gone);
      const isGone = ({ id }: LostPack) => gone.some((pack) => pack.id === id);
      const restored = losses.filter((pack) => !isGone(pack));
      setResult({ restored: titlesOf(restored), gone: titlesOf(gone) });
      await ask('findLosses', {});
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  return { losses, result, isBusy, mend: () => void mend() };
}

async function lookForLosses(): Promise<LostPack[]> {
  const { packs } = await alone(inspect);
  return packs.flatMap(({ entry, health }) =>
    health === 'whole' ? [] : [{ ...entry, loss: health }],
  );
}

function titlesOf(packs: readonly LostPack[]): string[] {
  return packs.map(({ title }) => title);
}
