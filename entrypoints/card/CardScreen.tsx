import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { CardNotice } from '../../components/card/CardNotice.tsx';
import type { CardActs } from '../../components/acts/card-acts.ts';
import { sayReasons } from '../../components/words/reasons.ts';
import { makeCardActs } from '../acts/card-acts.ts';
import type { CardRequest } from '../content/card-request.ts';
import { isOwnPage } from '../content/own-page.ts';
import { useCards, type Screen } from './use-cards.ts';

interface CardScreenProps {
  request: CardRequest;
  root: ShadowRoot;
  /** There is something to see, or something else than before. */
  onChange: () => void;
}

/** What an open card shows: an entity, then the entities that the reader follows from there. */
export function CardScreen({ request, root, onChange }: CardScreenProps) {
  const { screen, canGoBack, openEntity, goBack, retry } = useCards(request);
  const acts = useMemo(() => actsFor(request), [request]);
  useHeldFocus(root, screen);
  useLayoutEffect(() => {
    if (screen) onChange();
  }, [screen]);
  if (!screen) return null;
  const frame = {
    role: 'dialog' as const,
    canGoBack,
    onBack: goBack,
    onClose: request.onClose,
  };
  if (screen.kind !== 'card') {
    return <CardNotice kind={screen.kind} name={screen.name} onRetry={retry} {...frame} />;
  }
  return (
    <Card
      card={screen.card}
      acts={acts}
      onOpenEntity={openEntity}
      onOpenDocument={request.openDocument}
      {...frame}
    />
  );
}

function actsFor({ ask, entity, name, why }: CardRequest): CardActs {
  const leave = () => void ask('leaveSite', {}).catch(console.warn);
  return makeCardActs({
    ask,
    mark: { entity, surface: name, why: sayReasons(why) },
    site: isOwnPage() ? null : { host: location.hostname, onLeave: leave },
  });
}

/** A focus that stood in the card stays in it when its button has gone with the screen before. */
function useHeldFocus(root: ShadowRoot, screen: Screen | null): void {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && !root.activeElement) {
      root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    }
  }, [screen]);
  hadFocus.current = root.activeElement !== null;
}
