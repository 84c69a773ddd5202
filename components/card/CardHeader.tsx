import type { EntityKind } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import type { Desk } from '../acts/desk.ts';
import { ENTITY_ACTS, EntityActs } from '../acts/EntityActs.tsx';
import { FolderButton } from '../acts/Folder.tsx';
import { say } from '../words/say.ts';
import { BackButton } from './BackButton.tsx';

interface CardHeaderProps {
  name: string;
  /** `null` while the card is being looked up. */
  kind: EntityKind | null;
  label: string | null;
  nameId: string;
  canGoBack: boolean;
  onBack: () => void;
  /** `null` where the card fills a page of ours and there is nothing to close. */
  onClose: (() => void) | null;
  /** `null` where nothing can be done with the card but reading it. */
  desk?: Desk | null;
}

/** Kind, name and label of the entity, with the way back and the way out. */
export function CardHeader(props: CardHeaderProps) {
  const { name, kind, label, nameId, canGoBack, onBack, onClose, desk } = props;
  return (
    <>
      <div class="bar">
        {canGoBack && <BackButton onBack={onBack} />}
        <p class="kind">{kind && say(`kind_${kind}`)}</p>
        {desk && <FolderButton desk={desk} name={ENTITY_ACTS} label={say('cardActs')} />}
        {onClose && (
          <button
            type="button"
            class="tool close"
            aria-label={say('close')}
            title={say('close')}
            onClick={onClose}
          >
            <Cross />
          </button>
        )}
      </div>
      <header class="head">
        <h2 class="name" id={nameId} dir="auto">
          {harmless(name)}
        </h2>
        {label && (
          <p class="label" dir="auto">
            {harmless(label)}
          </p>
        )}
        {desk && <EntityActs desk={desk} />}
      </header>
    </>
  );
}

function Cross() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 3.5l9 9m0-9l-9 9" />
    </svg>
  );
}
