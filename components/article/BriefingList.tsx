import type { Briefing } from '../../data/article.ts';
import type { CardActions } from '../card/card-actions.ts';
import { Isolated } from '../Isolated.tsx';
import { Quote } from '../statement/Quote.tsx';
import { formatCount, sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';

interface BriefingListProps extends CardActions {
  briefing: Briefing;
}

/** One statement on each name that the article is about, in its order. */
export function BriefingList({ briefing, ...actions }: BriefingListProps) {
  const { entries, words } = briefing;
  if (entries.length === 0) return <p class="notice">{say('briefingNothing')}</p>;
  return (
    <section class="briefing">
      <p class="notice">
        {sayCount('briefingNote', entries.length)} {say('briefingLength', formatCount(words))}
      </p>
      <ol class="rows">
        {entries.map(({ entity, statement }) => (
          <li key={entity.id} class="row">
            <h3 class="subject">
              <button type="button" class="link" onClick={() => actions.onOpenEntity(entity.id)}>
                <Isolated>{entity.name}</Isolated>
              </button>
            </h3>
            <Quote statement={statement} here={entity.id} {...actions} />
          </li>
        ))}
      </ol>
    </section>
  );
}
