import type { EntityLink } from '../../data/article.ts';
import type { EntityId } from '../../data/model.ts';
import { Isolated } from '../Isolated.tsx';
import { LongList } from '../LongList.tsx';
import { formatCount } from '../words/count.ts';
import { say } from '../words/say.ts';

/** Height of a row with one line, in CSS pixels at the usual size of text. */
const ROW_HEIGHT_PX = 36;

interface LinkListProps {
  links: readonly EntityLink[];
  /** The name whose links these are: then only the others are named. */
  from: EntityId | null;
  nameOf: (entity: EntityId) => string;
  /** Shows the statements that mention both. */
  onOpenLink: (link: EntityLink) => void;
  labelledBy?: string;
}

/** Pairs of names that stand in the same statements, each with how many; pressed, it shows them. */
export function LinkList({ links, from, nameOf, onOpenLink, labelledBy }: LinkListProps) {
  return (
    <LongList
      className="rows links"
      {...(labelledBy !== undefined && { labelledBy })}
      items={links}
      rowHeight={ROW_HEIGHT_PX}
      keyOf={({ one, other }) => `${one} ${other}`}
      render={(link) => (
        <button type="button" class="go" onClick={() => onOpenLink(link)}>
          <span>
            {from !== link.one && <Isolated>{nameOf(link.one)}</Isolated>}
            {from === null && ` ${say('and')} `}
            {from !== link.other && <Isolated>{nameOf(link.other)}</Isolated>}
          </span>
          <span class="times">{formatCount(link.shared)}</span>
        </button>
      )}
    />
  );
}
