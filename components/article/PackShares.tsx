import { packTitle } from '../pack-title.ts';
import { formatCount } from '../words/count.ts';
import { say } from '../words/say.ts';

interface PackSharesProps {
  /** Every pack that is used, with how many of the article's names it knows. */
  packs: readonly { id: string; title: string; entities: number }[];
}

/** What each pack brings to an article; nothing where there is one pack only. */
export function PackShares({ packs }: PackSharesProps) {
  const known = packs.filter(({ entities }) => entities > 0);
  if (packs.length < 2 || known.length === 0) return null;
  const shares = known.map((pack) => `${packTitle(pack)} (${formatCount(pack.entities)})`);
  return (
    <p class="notice" dir="auto">
      {say('packsBring', shares.join(', '))}
    </p>
  );
}
