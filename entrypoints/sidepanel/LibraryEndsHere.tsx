import { useContext } from 'preact/hooks';
import { ArticleDate } from '../../components/article-date.ts';
import { LibraryEnds } from '../../components/card/AsOf.tsx';
import { ask } from '../background/send.ts';
import { totalCoverage } from '../own-pages/total-coverage.ts';
import { useAnswer } from './use-answer.ts';

/** A notice when the article is newer than all that the library holds. */
export function LibraryEndsHere() {
  const articleDate = useContext(ArticleDate);
  const answer = useAnswer(getNewest);
  const libraryDate = answer.kind === 'answered' ? answer.value : null;
  return <LibraryEnds libraryDate={libraryDate} articleDate={articleDate} />;
}

async function getNewest() {
  return totalCoverage(await ask('getLibrary', {})).newest;
}
