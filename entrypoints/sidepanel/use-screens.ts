/** What stands in front of the article: cards, and the statements that mention two names. */

import { useCallback } from 'preact/hooks';
import type { CardActions } from '../../components/card/card-actions.ts';
import type { EntityLink } from '../../data/article.ts';
import type { EntityId, QuotedStatement } from '../../data/model.ts';
import { ask } from '../background/send.ts';
import { lookAtCard, NOWHERE, type CardPlace, type CardState } from '../own-pages/look-at-card.ts';
import { useTrail } from '../own-pages/use-trail.ts';
import type { PanelPage } from './panel-page.ts';

/** What a reader may do in every view of the panel. */
export interface PanelActions extends CardActions {
  /** Shows the statements that mention both. */
  onOpenLink: (link: EntityLink) => void;
}

export type PanelScreen =
  | { kind: 'card'; state: CardState }
  | { kind: 'shared'; names: [string, string]; statements: QuotedStatement[] };

/** The screens opened one from another, fitted to the page; and what opens them. */
export function useScreens(page: PanelPage) {
  const { current, open, replace, back, leave } = useTrail<PanelScreen>();
  const look = useCallback(
    async (entity: EntityId): Promise<PanelScreen> => ({
      kind: 'card',
      state: await lookAtCard(entity, placeOf(entity, page)),
    }),
    [page],
  );
  return {
    current,
    back,
    leave,
    retry: (entity: EntityId) => replace(() => look(entity)),
    onOpenEntity: (entity: EntityId) => open(() => look(entity)),
    onOpenLink: ({ one, other }: EntityLink) =>
      open(async () => ({
        kind: 'shared',
        names: [nameOf(one, page), nameOf(other, page)],
        statements: await ask('getShared', { one, other }),
      })),
  };
}

/** The paragraph of the first mention, where the entity stands in the page. */
function placeOf(entity: EntityId, page: PanelPage): CardPlace {
  if (page.kind !== 'read') return NOWHERE;
  const { entities } = page;
  const { article } = page.view;
  const marked = entities.find(({ id }) => id === entity);
  return {
    near: marked ? article.text.slice(marked.start, marked.end) : '',
    pageEntities: entities.map(({ id }) => id).filter((id) => id !== entity),
    article,
  };
}

function nameOf(entity: EntityId, page: PanelPage): string {
  if (page.kind !== 'read') return entity;
  return page.entities.find(({ id }) => id === entity)?.name ?? entity;
}
