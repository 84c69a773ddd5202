import { useEffect, useState } from 'preact/hooks';
import type { Loss } from '../../components/options/LossNotice.tsx';
import { inspect } from '../store/inspect.ts';
import { alone } from '../store/lock.ts';
import { repair, type Repair } from '../store/repair.ts';

/** What is missing of the library, and its repair. `fail` is told when that does not work. */
export function useLosses(fail: (error: unknown) => void) {
  const [losses, setLosses] = useState<readonly { title: string; loss: Loss }[]>([]);
  const [result, setResult] = useState<Repair | null>(null);
  const [isBusy, setBusy] = useState(false);
  const look = async () => {
    const { packs } = await alone(inspect);
    setLosses(
      packs.flatMap(({ entry: { title }, health }) =>
        health === 'whole' ? [] : [{ title, loss: health }],
      ),
    );
  };
  useEffect(() => void look().catch(fail), []);
  const mend = async () => {
    setBusy(true);
    try {
      setResult(await repair());
      await look();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  return { losses, result, isBusy, mend: () => void mend() };
}
