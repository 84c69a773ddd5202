import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FIRST_STATEMENTS } from '../../data/limits/first-few.ts';
import type { CardChoices } from '../../data/choices.ts';
import type { Card as CardContent, QuotedStatement } from '../../data/model.ts';
import { NO_CHOICES, type CardActs } from '../acts/card-acts.ts';
import { DeskContext, useNewDesk } from '../acts/desk.ts';
import type { CardActions } from './card-actions.ts';
import { ArticleDate } from '../article-date.ts';
import { AsOf, LibraryEnds } from './AsOf.tsx';
import { CardHeader } from './CardHeader.tsx';
import { Disagreements } from './Disagreements.tsx';
import { FirstFew } from '../FirstFew.tsx';
import { Quote } from '../statement/Quote.tsx';
import { Related } from './Related.tsx';
import { SourceSections } from './SourceSections.tsx';
import { Timeline } from './Timeline.tsx';
import { language } from '../words/language.ts';
import { say } from '../words/say.ts';

export interface CardProps extends CardActions {
  /** With what the reader decided about its entity, where that is known. */
  card: CardContent & { choices?: CardChoices };
  /** `null` where nothing can be done with a card but reading it. */
  acts?: CardActs | null;
  /** A card over a page is a dialog; inside a page of ours it is a part of that page. */
  role: 'dialog' | 'region';
  canGoBack: boolean;
  onBack: () => void;
  /** `null` where there is nothing to close. */
  onClose: (() => void) | null;
}

/** What the library says about one entity, sentence by sentence, each with its source. */
export function Card({ card, acts, role, canGoBack, onBack, onClose, ...actions }: CardProps) {
  const nameId = useId();
  const desk = useNewDesk(acts ?? null, card.entity.id, card.choices ?? NO_CHOICES);
  const root = useFreshCard(card.entity.id);
  const quote = { here: card.entity.id, ...actions };
  return (
    <div
      class="card"
      ref={root}
      role={role}
      aria-labelledby={nameId}
      tabIndex={-1}
      lang={language()}
      dir="ltr"
    >
      <CardHeader
        name={card.entity.name}
        kind={card.entity.kind}
        label={card.entity.label}
        nameId={nameId}
        canGoBack={canGoBack}
        onBack={onBack}
        onClose={onClose}
        desk={desk}
      />
      <DeskContext.Provider value={desk}>
        <ArticleDate.Provider value={card.articleDate}>
          <div class="body" key={card.entity.id}>
            <LibraryEnds {...card} />
            {card.definition && (
              <div class="definition">
                <Quote statement={card.definition} {...quote} />
              </div>
            )}
            <Statements card={card} onPart={acts?.onPart ?? null} {...actions} />
            <Disagreements disagreements={card.disagreements} {...actions} />
            <Timeline entries={card.timeline} {...quote} />
            <Related related={card.related} onOpenEntity={actions.onOpenEntity} />
            <AsOf card={card} />
          </div>
        </ArticleDate.Provider>
      </DeskContext.Provider>
    </div>
  );
}

interface StatementsProps extends CardActions {
  card: CardContent;
  onPart: CardActs['onPart'] | null;
}

function Statements({ card, onPart, ...actions }: StatementsProps) {
  const { definition, statements, disagreements, entity, sources } = card;
  if (statements.length === 0) {
    return definition || disagreements.length > 0 ? null : (
      <p class="note">{say('nothingKnown')}</p>
    );
  }
  const render = (statement: QuotedStatement) => (
    <Quote statement={statement} here={entity.id} {...actions} />
  );
  if (sources) {
    const part =
      onPart && ((from: string) => void onPart(from).then(() => actions.onOpenEntity(entity.id)));
    return (
      <SourceSections
        sources={sources}
        statements={statements}
        render={render}
        onPart={part ?? null}
      />
    );
  }
  return (
    <section class="part" aria-label={say('statements')}>
      <FirstFew
        className="statements"
        items={statements}
        first={FIRST_STATEMENTS}
        render={render}
      />
    </section>
  );
}

/**
 * When another entity takes the card over, its text starts at the top, and the focus, whose button is
 * gone, stays in the card. Showing the first entity moves no focus.
 */
function useFreshCard(entity: string) {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(entity);
  useLayoutEffect(() => {
    if (shown.current === entity) return;
    shown.current = entity;
    if (!root.current) return;
    root.current.scrollTop = 0;
    root.current.focus({ preventScroll: true });
  }, [entity]);
  return root;
}
