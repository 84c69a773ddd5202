import { browser } from 'wxt/browser';
import { say } from '../../components/words/say.ts';
import { CoverageLine } from '../own-pages/CoverageLine.tsx';

/** What the library holds, and the way to the options. */
export function Footer() {
  return (
    <footer>
      {say('libraryHolds')} <CoverageLine />{' '}
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {say('options')}
      </button>
    </footer>
  );
}
