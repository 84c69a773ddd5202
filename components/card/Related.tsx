import { FIRST_RELATED } from '../../data/limits/first-few.ts';
import type { RelatedEntity } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import type { CardActions } from './card-actions.ts';
import { FirstFew } from '../FirstFew.tsx';
import { Isolated } from '../Isolated.tsx';
import { say } from '../words/say.ts';

interface RelatedProps {
  related: readonly RelatedEntity[];
  onOpenEntity: CardActions['onOpenEntity'];
}

/** The entities that stand in the same statements, most often first. */
export function Related({ related, onOpenEntity }: RelatedProps) {
  if (related.length === 0) return null;
  return (
    <section class="part">
      <h3 class="rubric">{say('related')}</h3>
      <FirstFew
        className="related"
        items={related}
        first={FIRST_RELATED}
        render={({ id, name, label }) => (
          <button
            type="button"
            class="link"
            title={label ? harmless(label) : undefined}
            onClick={() => onOpenEntity(id)}
          >
            <Isolated>{name}</Isolated>
          </button>
        )}
      />
    </section>
  );
}
