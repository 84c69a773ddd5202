import { useId } from 'preact/hooks';
import { CardHeader } from './CardHeader.tsx';
import { language } from '../words/language.ts';
import { say } from '../words/say.ts';

export type CardNoticeKind = 'loading' | 'empty' | 'failed';

export interface CardNoticeProps {
  kind: CardNoticeKind;
  /** The name as the page writes it. */
  name: string;
  role: 'dialog' | 'region';
  canGoBack: boolean;
  onBack: () => void;
  onClose: (() => void) | null;
  /** Offered when the card failed. */
  onRetry: () => void;
}

/** The card before its content is there, when there is none, and when it could not be had. */
export function CardNotice({ kind, name, role, onRetry, ...header }: CardNoticeProps) {
  const nameId = useId();
  return (
    <div
      class="card"
      role={role}
      aria-labelledby={nameId}
      aria-busy={kind === 'loading'}
      tabIndex={-1}
      lang={language()}
      dir="ltr"
    >
      <CardHeader name={name} kind={null} label={null} nameId={nameId} {...header} />
      <div class="body">
        {kind === 'loading' ? (
          <Skeleton />
        ) : (
          <p class="note">{say(kind === 'empty' ? 'nothingKnown' : 'cardFailed')}</p>
        )}
        {kind === 'failed' && (
          <button type="button" class="button" onClick={onRetry}>
            {say('again')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Still bars where the lines of text will stand. */
function Skeleton() {
  return (
    <div class="skeleton">
      <span class="unseen">{say('loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
