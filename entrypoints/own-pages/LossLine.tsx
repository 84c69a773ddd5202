import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { say } from '../../components/words/say.ts';
import { ask } from '../background/send.ts';

/** Says that the browser has lost part of the library, and leads to the way back; nothing otherwise. */
export function LossLine() {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    ask('findLosses', {}).then(({ length }) => setLost(length > 0), console.error);
  }, []);
  if (!isLost) return null;
  return (
    <p class="notice" role="alert">
      {say('lossTitle')}.{' '}
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {say('lossSee')}
      </button>
    </p>
  );
}
