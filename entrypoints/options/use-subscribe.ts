import { useRef, useState } from 'preact/hooks';
import type { Offer } from '../../components/options/OfferedPack.tsx';
import type { SubscribeState } from '../../components/options/SubscribeBox.tsx';
import { changePackChoices } from '../store/change-pack-choices.ts';
import { withMember } from '../store/pack-choices.ts';
import { noteCheck } from '../subscription/checks.ts';
import { openFetchedPack } from '../subscription/open-fetched-pack.ts';
import { lookAtPack, type PublishedPack } from '../subscription/published-pack.ts';
import { subscribe } from '../subscription/subscribe.ts';
import { schedule } from '../subscription/schedule.ts';
import { subscriptionWords } from './subscription-words.ts';

/** One subscription at a time: looked at, then taken or left. */
export function useSubscribe() {
  const [state, setState] = useState<SubscribeState>({ kind: 'idle' });
  const [failure, setFailure] = useState<string | null>(null);
  const published = useRef<PublishedPack | null>(null);
  const stopper = useRef(new AbortController());

  async function attempt(work: (signal: AbortSignal) => Promise<SubscribeState>): Promise<void> {
    const { signal } = (stopper.current = new AbortController());
    setFailure(null);
    try {
      setState(await work(signal));
    } catch (error) {
      if (!signal.aborted) setFailure(subscriptionWords(error));
      setState({ kind: 'idle' });
    }
  }

  async function look(address: string, signal: AbortSignal): Promise<SubscribeState> {
    setState({ kind: 'looking' });
    published.current = await lookAtPack(address, signal);
    return { kind: 'offered', offer: offerOf(published.current) };
  }

  async function take(isMarked: boolean, signal: AbortSignal): Promise<SubscribeState> {
    if (state.kind !== 'offered' || !published.current) return state;
    setState({ kind: 'taking', offer: state.offer });
    const { id } = await subscribe(published.current, { signal });
    await noteCheck(id, () => Promise.resolve());
    await changePackChoices(({ marked }) => ({ marked: withMember(marked, id, isMarked) }));
    await schedule();
    return { kind: 'idle' };
  }

  return {
    state,
    failure,
    look: (address: string) => void attempt((signal) => look(address, signal)),
    take: (isMarked: boolean) => void attempt((signal) => take(isMarked, signal)),
    cancel: () => {
      stopper.current.abort();
      setState({ kind: 'idle' });
    },
  };
}

function offerOf({ address, manifest, bytes }: PublishedPack): Offer {
  if (manifest) {
    const { shards, file } = manifest;
    return { ...manifest, address, bytes: file.bytes, shared: shards?.entities.least ?? null };
  }
  const { info } = openFetchedPack(bytes!);
  return {
    address,
    publisher: null,
    licence: null,
    description: null,
    languages: [],
    shared: null,
    ...info,
    bytes: bytes!.length,
  };
}
