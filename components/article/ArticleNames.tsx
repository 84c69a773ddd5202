import { useId } from 'preact/hooks';
import {
  ENTITY_KINDS,
  type EntityId,
  type EntityKind,
  type EntitySummary,
} from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { Isolated } from '../Isolated.tsx';
import { LongList } from '../LongList.tsx';
import { sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';

/** Height of a row with its two lines, in CSS pixels at the usual size of text. */
const ROW_HEIGHT_PX = 50;

/** An entity of the article. */
export interface NamedEntity extends EntitySummary {
  mentions: number;
  /** `false` where no mark shows it on the page: its pack marks nothing. */
  isMarked: boolean;
}

interface ArticleNamesProps {
  /** In the article's order. */
  entities: readonly NamedEntity[];
  /** Goes to the first mention in the page and opens it there. */
  onShow: (entity: EntityId) => void;
  /** Opens the card beside the page. */
  onOpenEntity: (entity: EntityId) => void;
}

/** Every entity of the article by kind, each kind in the article's order. */
export function ArticleNames({ entities, ...actions }: ArticleNamesProps) {
  const byKind = Map.groupBy(entities, ({ kind }) => kind);
  return (
    <>
      {ENTITY_KINDS.filter((kind) => byKind.has(kind)).map((kind) => (
        <KindOfNames key={kind} kind={kind} entities={byKind.get(kind) ?? []} {...actions} />
      ))}
    </>
  );
}

function KindOfNames({
  kind,
  entities,
  onShow,
  onOpenEntity,
}: ArticleNamesProps & { kind: EntityKind }) {
  const id = useId();
  return (
    <section class="names">
      <h3 class="rubric" id={id}>
        {say(`kinds_${kind}`)}
      </h3>
      <LongList
        className="rows"
        labelledBy={id}
        items={entities}
        rowHeight={ROW_HEIGHT_PX}
        keyOf={(entity) => entity.id}
        render={(entity) => <Name entity={entity} onShow={onShow} onOpenEntity={onOpenEntity} />}
      />
    </section>
  );
}

type NameProps = Omit<ArticleNamesProps, 'entities'> & { entity: NamedEntity };

function Name({ entity, onShow, onOpenEntity }: NameProps) {
  const { id, name, label, mentions, isMarked } = entity;
  return (
    <>
      <button type="button" class="go" onClick={() => (isMarked ? onShow : onOpenEntity)(id)}>
        <span>
          <Isolated>{name}</Isolated>
          {label && (
            <span class="what" dir="auto">
              {harmless(label)}
            </span>
          )}
        </span>
        {mentions > 1 && isMarked && <span class="times">{sayCount('times', mentions)}</span>}
        {!isMarked && <span class="times">{say('notMarked')}</span>}
      </button>
      {isMarked && (
        <button
          type="button"
          class="aside"
          aria-label={say('cardOf', harmless(name))}
          title={say('cardHere')}
          onClick={() => onOpenEntity(id)}
        >
          <Chevron />
        </button>
      )}
    </>
  );
}

function Chevron() {
  return (
    <svg class="icon arrow" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 3.5L10.5 8L6 12.5" />
    </svg>
  );
}
