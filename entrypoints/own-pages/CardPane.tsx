import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { CardNotice } from '../../components/card/CardNotice.tsx';
import type { CardActions } from '../../components/card/card-actions.ts';
import type { EntityId } from '../../data/model.ts';
import type { CardActs } from '../../components/acts/card-acts.ts';
import { makeCardActs } from '../acts/card-acts.ts';
import { ask } from '../background/send.ts';
import type { CardState } from './look-at-card.ts';

/** A card of the library: no mark opened it, and there is no site to leave. */
const ACTS: CardActs = {
  ...makeCardActs({ ask, mark: null, site: null }),
  onPart: (source) => ask('setParted', { source, on: true }),
};

interface CardPaneProps extends CardActions {
  state: CardState;
  onBack: () => void;
  onRetry: (entity: EntityId) => void;
}

/** A card inside the popup: it takes the focus, and Escape or "Back" leads to where it was opened. */
export function CardPane({ state, onBack, onRetry, ...actions }: CardPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(
    () => pane.current?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    [],
  );
  const frame = { role: 'region', canGoBack: true, onBack, onClose: null } as const;
  return (
    <div class="pane" ref={pane} onKeyDown={goBackOnEscape}>
      {state.kind === 'shown' ? (
        <Card card={state.card} acts={ACTS} {...frame} {...actions} />
      ) : (
        <CardNotice
          kind={state.kind}
          name={state.entity}
          onRetry={() => onRetry(state.entity)}
          {...frame}
        />
      )}
    </div>
  );

  function goBackOnEscape(event: TargetedEvent<HTMLElement, KeyboardEvent>) {
    if (event.key !== 'Escape') return;
    // The browser would close the popup.
    event.preventDefault();
    onBack();
  }
}
