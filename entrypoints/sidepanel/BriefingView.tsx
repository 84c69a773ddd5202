import { useCallback } from 'preact/hooks';
import { BriefingList } from '../../components/article/BriefingList.tsx';
import type { CardActions } from '../../components/card/card-actions.ts';
import { ask } from '../background/send.ts';
import type { ReadPage } from './panel-page.ts';
import { useAnswer } from './use-answer.ts';
import { Waiting } from './Waiting.tsx';

/** The briefing of a page. */
export function BriefingView({ page, ...actions }: CardActions & { page: ReadPage }) {
  const question = useCallback(() => {
    const entities = page.entities.map(({ id, mentions, start, end }) => {
      return { id, mentions, start, end };
    });
    return ask('getBriefing', { entities, article: page.view.article });
  }, [page]);
  const answer = useAnswer(question);
  if (answer.kind !== 'answered') return <Waiting kind={answer.kind} />;
  return <BriefingList briefing={answer.value} {...actions} />;
}
