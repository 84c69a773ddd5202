import { useId } from 'preact/hooks';
import { FIRST_SHARED_STATEMENTS } from '../../data/limits/first-few.ts';
import type { QuotedStatement } from '../../data/model.ts';
import { BackButton } from '../card/BackButton.tsx';
import type { CardActions } from '../card/card-actions.ts';
import { FirstFew } from '../FirstFew.tsx';
import { Isolated } from '../Isolated.tsx';
import { Quote } from '../statement/Quote.tsx';
import { language } from '../words/language.ts';
import { say } from '../words/say.ts';

interface SharedStatementsProps extends CardActions {
  names: readonly [string, string];
  statements: readonly QuotedStatement[];
  onBack: () => void;
}

/** The statements that mention both of two names. */
export function SharedStatements({ names, statements, onBack, ...actions }: SharedStatementsProps) {
  const id = useId();
  return (
    <div class="card" role="region" aria-labelledby={id} tabIndex={-1} lang={language()} dir="ltr">
      <div class="bar">
        <BackButton onBack={onBack} />
        <p class="kind">{say('sharedNote')}</p>
      </div>
      <header class="head">
        <h2 class="name" id={id}>
          <Isolated>{names[0]}</Isolated> {say('and')} <Isolated>{names[1]}</Isolated>
        </h2>
      </header>
      <div class="body">
        <FirstFew
          className="statements"
          items={statements}
          first={FIRST_SHARED_STATEMENTS}
          render={(statement) => <Quote statement={statement} here={null} {...actions} />}
        />
      </div>
    </div>
  );
}
