import { useId } from 'preact/hooks';
import { say } from '../words/say.ts';
import { PackItem, type ListedPack, type PackActs } from './PackItem.tsx';

interface PackListProps extends PackActs {
  packs: readonly ListedPack[];
}

/** Every pack in the reader's order. */
export function PackList({ packs, ...acts }: PackListProps) {
  const id = useId();
  return (
    <div class="kept packs">
      <h3 id={id}>{say('packs')}</h3>
      <p class="why">{say('packsWhy')}</p>
      <ul aria-labelledby={id}>
        {packs.map((pack, at) => (
          <PackItem
            key={pack.id}
            {...acts}
            pack={pack}
            isFirst={at === 0}
            isLast={at === packs.length - 1}
          />
        ))}
      </ul>
    </div>
  );
}
