import { harmless } from '../../data/text/harmless.ts';
import { Isolated } from '../Isolated.tsx';
import { say } from '../words/say.ts';

export type Loss = 'lost' | 'older' | 'torn' | 'unbuilt';

interface LossNoticeProps {
  losses: readonly { title: string; loss: Loss }[];
  isBusy: boolean;
  onRepair: () => void;
}

/** What the browser lost of the library, and the way back. */
export function LossNotice({ losses, isBusy, onRepair }: LossNoticeProps) {
  return (
    <div class="kept loss" role="alert">
      <h3>{say('lossTitle')}</h3>
      <p class="why">{say('lossWhy')}</p>
      <ul>
        {losses.map(({ title, loss }) => (
          <li key={title}>
            <Isolated>{harmless(title)}</Isolated> <span class="from">{say(`loss_${loss}`)}</span>
          </li>
        ))}
      </ul>
      <p class="why">{say('lossRepairWhy')}</p>
      <p class="acts">
        <button type="button" class="button" disabled={isBusy} onClick={onRepair}>
          {say('lossRepair')}
        </button>
      </p>
    </div>
  );
}
