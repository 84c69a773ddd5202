import type { EntityId } from '../data/model.ts';
import { Isolated } from './Isolated.tsx';
import { searchWords, timesWords } from './words/search.ts';

export interface PageEntity {
  id: EntityId;
  name: string;
  mentions: number;
}

interface PageEntitiesProps {
  entities: readonly PageEntity[];
  /** Goes to the first mark of the entity in the page. */
  onShow: (entity: EntityId) => void;
}

/** The names that stand marked on the page, in reading order. */
export function PageEntities({ entities, onShow }: PageEntitiesProps) {
  return (
    <section class="on-page">
      <h2 class="rubric">{searchWords.onThisPage}</h2>
      {entities.length === 0 ? (
        <p class="notice">{searchWords.nothingMarked}</p>
      ) : (
        <ul>
          {entities.map(({ id, name, mentions }) => (
            <li key={id}>
              <button type="button" onClick={() => onShow(id)}>
                <Isolated>{name}</Isolated>
                <span class="times">{timesWords(mentions)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
