import { useId, useMemo, useState } from 'preact/hooks';
import type { EntityLink } from '../../data/article.ts';
import type { EntityId } from '../../data/model.ts';
import { Isolated } from '../Isolated.tsx';
import { sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';
import type { NamedEntity } from './ArticleNames.tsx';
import { chooseMap } from './choose-map.ts';
import { EntityMap, linksOf } from './EntityMap.tsx';
import { LinkList } from './LinkList.tsx';

interface WhoWithWhomProps {
  entities: readonly NamedEntity[];
  links: readonly EntityLink[];
  isList: boolean;
  onList: (isList: boolean) => void;
  onOpenLink: (link: EntityLink) => void;
  onOpenEntity: (entity: EntityId) => void;
}

/** Which names stand in the same statements: a map, or a list for those who prefer it. */
export function WhoWithWhom(props: WhoWithWhomProps) {
  const { entities, links, isList, onList, onOpenLink } = props;
  const names = useMemo(() => new Map(entities.map(({ id, name }) => [id, name])), [entities]);
  const nameOf = (id: EntityId) => names.get(id) ?? id;
  if (links.length === 0) return <p class="notice">{say('mapNothing')}</p>;
  return (
    <section class="who">
      <p class="notice">
        {say(isList ? 'linkListNote' : 'mapNote')}{' '}
        <button type="button" class="link" onClick={() => onList(!isList)}>
          {say(isList ? 'asMap' : 'asList')}
        </button>
      </p>
      {isList ? (
        <LinkList links={links} from={null} nameOf={nameOf} onOpenLink={onOpenLink} />
      ) : (
        <MapView {...props} nameOf={nameOf} />
      )}
    </section>
  );
}

function MapView(props: WhoWithWhomProps & { nameOf: (entity: EntityId) => string }) {
  const { entities, links, nameOf, onOpenLink, onOpenEntity } = props;
  const id = useId();
  const [chosen, setChosen] = useState<EntityId | null>(null);
  const content = useMemo(() => chooseMap(entities, links), [entities, links]);
  const left = entities.length - content.names.length;
  return (
    <>
      <EntityMap
        content={content}
        chosen={chosen}
        onChoose={(entity) => setChosen(entity === chosen ? null : entity)}
        onOpenLink={onOpenLink}
      />
      {chosen !== null && (
        <section>
          <h3 class="subject" id={id}>
            <button type="button" class="link" onClick={() => onOpenEntity(chosen)}>
              <Isolated>{nameOf(chosen)}</Isolated>
            </button>{' '}
            {say('standsWith')}
          </h3>
          <LinkList
            links={linksOf(links, chosen)}
            from={chosen}
            nameOf={nameOf}
            onOpenLink={onOpenLink}
            labelledBy={id}
          />
        </section>
      )}
      {left > 0 && <p class="notice">{sayCount('mapLeft', left)}</p>}
    </>
  );
}
