import { useId, useState } from 'preact/hooks';
import { Failure } from '../Failure.tsx';
import { say } from '../words/say.ts';
import { OfferedPack, type Offer } from './OfferedPack.tsx';

/** Where a subscription stands: nothing asked, looking, offered, being fetched. */
export type SubscribeState =
  | { kind: 'idle' }
  | { kind: 'looking' }
  | { kind: 'offered'; offer: Offer }
  | { kind: 'taking'; offer: Offer };

interface SubscribeBoxProps {
  state: SubscribeState;
  /** What went wrong, in words. */
  failure: string | null;
  onLook: (address: string) => void;
  onTake: (isMarked: boolean) => void;
  onCancel: () => void;
}

/** A publisher's address, then what it offers, then yes or no. */
export function SubscribeBox({ state, failure, onLook, onTake, onCancel }: SubscribeBoxProps) {
  const [address, setAddress] = useState('');
  const id = useId();
  const isBusy = state.kind === 'looking' || state.kind === 'taking';
  return (
    <div class="kept subscribe">
      <h3 id={id}>{say('subscribeTitle')}</h3>
      <p class="why">{say('subscribeWhy')}</p>
      <form
        class="acts"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== '' && !isBusy) onLook(address);
        }}
      >
        <input
          class="field"
          type="text"
          inputMode="url"
          aria-label={say('subscribeAddress')}
          placeholder="https://"
          spellcheck={false}
          autocomplete="off"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="button plain" disabled={isBusy}>
          {say('subscribeLook')}
        </button>
      </form>
      <p role="status">
        {state.kind === 'looking' && say('subscribeLooking')}
        {state.kind === 'taking' && say('subscribeTaking')}
      </p>
      <Failure words={failure} />
      {(state.kind === 'offered' || state.kind === 'taking') && (
        <OfferedPack
          key={state.offer.address}
          offer={state.offer}
          isBusy={state.kind === 'taking'}
          onTake={onTake}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}
