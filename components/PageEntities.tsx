import type { EntityId } from '../data/model.ts';
import { Isolated } from './Isolated.tsx';
import { sayCount } from './words/count.ts';
import { say } from './words/say.ts';

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
      <h2 class="rubric">{say('onThisPage')}</h2>
      {entities.length === 0 ? (
        <p class="notice">{say('nothingMarked')}</p>
      ) : (
        <ul>
          {entities.map(({ id, name, mentions }) => (
            <li key={id}>
              <button type="button" onClick={() => onShow(id)}>
                <Isolated>{name}</Isolated>
                <span class="times">{sayCount('times', mentions)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
