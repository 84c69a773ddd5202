import { useCallback, useState } from 'preact/hooks';
import { WhoWithWhom } from '../../components/article/WhoWithWhom.tsx';
import { ask } from '../background/send.ts';
import type { ReadPage } from './panel-page.ts';
import { useAnswer } from './use-answer.ts';
import type { PanelActions } from './use-screens.ts';
import { Waiting } from './Waiting.tsx';

/** The map of a page. */
export function ArticleMap({ page, onOpenLink, onOpenEntity }: PanelActions & { page: ReadPage }) {
  const [isList, setList] = useState(false);
  const question = useCallback(
    () => ask('getLinks', { entities: page.entities.map(({ id }) => id) }),
    [page],
  );
  const answer = useAnswer(question);
  if (answer.kind !== 'answered') return <Waiting kind={answer.kind} />;
  return (
    <WhoWithWhom
      entities={page.entities}
      links={answer.value}
      isList={isList}
      onList={setList}
      onOpenLink={onOpenLink}
      onOpenEntity={onOpenEntity}
    />
  );
}
