import { useEffect, useState } from 'preact/hooks';
import { coverageWords } from '../../components/words/coverage.ts';
import { ask } from '../background/send.ts';
import { errorWords } from './error-words.ts';
import { totalCoverage } from './total-coverage.ts';

/** What the library covers, in one sentence; nothing until it is known. */
export function CoverageLine() {
  const [line, setLine] = useState('');
  useEffect(() => {
    ask('getLibrary', {}).then(
      (packs) => setLine(coverageWords(totalCoverage(packs))),
      (error: unknown) => setLine(errorWords(error)),
    );
  }, []);
  return <span>{line}</span>;
}
