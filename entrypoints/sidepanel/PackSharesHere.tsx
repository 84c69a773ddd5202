import { useCallback } from 'preact/hooks';
import { PackShares } from '../../components/article/PackShares.tsx';
import { ask } from '../background/send.ts';
import type { ListedEntity } from './panel-page.ts';
import { useAnswer } from './use-answer.ts';

/** What each pack brings to the article. */
export function PackSharesHere({ entities }: { entities: readonly ListedEntity[] }) {
  const question = useCallback(() => sharesOf(entities), [entities]);
  const answer = useAnswer(question);
  return answer.kind === 'answered' ? <PackShares packs={answer.value} /> : null;
}

/** Every pack that is used, with how many of the entities it knows. */
async function sharesOf(entities: readonly ListedEntity[]) {
  const ids = entities.map(({ id }) => id);
  const [identified, packs] = await Promise.all([
    ask('identifyEntities', { entities: ids }),
    ask('listPacks', {}),
  ]);
  const isOf = (pack: string) => (source: string) => source.startsWith(`${pack}/`);
  return packs
    .filter(({ isOn }) => isOn)
    .map((pack) => ({
      ...pack,
      entities: identified.filter(({ sources }) => sources.some(isOf(pack.id))).length,
    }));
}
