import { useCallback, useState } from 'preact/hooks';
import { DatedStatements } from '../../components/article/DatedStatements.tsx';
import type { CardActions } from '../../components/card/card-actions.ts';
import {
  ARTICLE_TIMELINE_ENTRIES,
  MAX_ARTICLE_TIMELINE_ENTRIES,
} from '../../data/limits/briefing.ts';
import { lastDayOf } from '../../data/last-day.ts';
import { ask } from '../background/send.ts';
import type { ReadPage } from './panel-page.ts';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './Waiting.tsx';

/** The timeline of a page: first what matters most, then all of it. */
export function TimelineView({ page, ...actions }: CardActions & { page: ReadPage }) {
  const [isAll, showAll] = useState(false);
  const limit = isAll ? MAX_ARTICLE_TIMELINE_ENTRIES : ARTICLE_TIMELINE_ENTRIES;
  const question = useCallback(() => {
    const entities = page.entities.map(({ id }) => id);
    return ask('getTimeline', { entities, language: page.view.language, limit });
  }, [page, limit]);
  const answer = useAnswer(question);
  if (answer.kind !== 'answered') return <Waiting kind={answer.kind} />;
  return (
    <DatedStatements
      timeline={answer.value}
      articleDate={lastDayOf(page.view.article)}
      title={page.view.title}
      onAll={isAll ? null : () => showAll(true)}
      {...actions}
    />
  );
}
