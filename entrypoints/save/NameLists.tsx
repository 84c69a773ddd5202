import { NameList } from '../../components/saved/NameList.tsx';
import type { NameAct, SavedName } from '../../components/saved/saved-name.ts';
import { say } from '../../components/words/say.ts';
import { ENTITY_KINDS } from '../../data/model.ts';
import type { ListedEntity } from '../../data/import/edit-entities.ts';
import type { NamedEntity } from './article-names.ts';
import type { SavedState } from './use-save.ts';

interface NameListsProps {
  state: SavedState;
  onAct: (act: NameAct) => void;
}

/** The names that came with the article, and those that were known before. */
export function NameLists({ state, onAct }: NameListsProps) {
  const { article, added, focus } = state;
  const isNew = ({ id, isShared }: NamedEntity) => added.includes(id) && !isShared;
  const names = article.names.map(savedName);
  const fresh = names.filter((_name, at) => isNew(article.names[at]!));
  const known = names.filter((_name, at) => !isNew(article.names[at]!));
  const here = new Set(names.map(({ id }) => id));
  const there = article.all.filter(({ id }) => !here.has(id)).map(withKind);
  const others = (name: SavedName) => ({
    here: names.filter((other) => other.id !== name.id),
    there,
  });
  const shared = { others, focus, onAct };
  return (
    <>
      <NameList
        id="new"
        title={say('namesNew')}
        why={say(fresh.length > 0 ? 'namesNewWhy' : 'namesNewNone')}
        names={fresh}
        {...shared}
      />
      {known.length > 0 && (
        <NameList
          id="known"
          title={say('namesKnown')}
          why={say('namesKnownWhy')}
          names={known}
          {...shared}
        />
      )}
    </>
  );
}

function savedName({ card, ...entity }: NamedEntity): SavedName {
  const address = card === null ? null : `popup.html?${new URLSearchParams({ name: card })}`;
  return { ...entity, ...withKind(entity), card: address };
}

/** The build has seen to it that every kind is one; a file that was changed since may have another. */
function withKind(entity: ListedEntity) {
  const kind = ENTITY_KINDS.find((known) => known === entity.kind) ?? 'concept';
  return { ...entity, kind };
}
