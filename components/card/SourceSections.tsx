import { FIRST_OF_A_PACK } from '../../data/limits/first-few.ts';
import type { CardSource, QuotedStatement } from '../../data/model.ts';
import type { ComponentChildren } from 'preact';
import { FirstFew } from '../FirstFew.tsx';
import { Isolated } from '../Isolated.tsx';
import { packTitle } from '../pack-title.ts';
import { say } from '../words/say.ts';

interface SourceSectionsProps {
  sources: readonly CardSource[];
  statements: readonly QuotedStatement[];
  render: (statement: QuotedStatement) => ComponentChildren;
  /** Takes a pack's entity out of the shared card; `null` where that cannot be done. */
  onPart: ((entity: string) => void) | null;
}

/** The statements of a card that several packs share, pack by pack, with the way to part them. */
export function SourceSections({ sources, statements, render, onPart }: SourceSectionsProps) {
  return (
    <>
      {sources.map((source, at) => {
        const own = statements.filter(({ document }) => source.documents.includes(document));
        const title = sourceTitle(source);
        return (
          <section class="part" key={source.entity} aria-label={title}>
            <h3 class="rubric">
              <Isolated>{title}</Isolated>
            </h3>
            <FirstFew className="statements" items={own} first={FIRST_OF_A_PACK} render={render} />
            {own.length === 0 && <p class="note">{say('sourceSaysNoMore')}</p>}
            {at > 0 && onPart && (
              <button type="button" class="more" onClick={() => onPart(source.entity)}>
                {say('partFromCard')}
              </button>
            )}
          </section>
        );
      })}
    </>
  );
}

function sourceTitle({ entity, title }: CardSource): string {
  return packTitle({ id: entity.slice(0, entity.indexOf('/')), title });
}
