import { useEffect, useState } from 'preact/hooks';
import { SureButton } from '../../components/options/SureButton.tsx';
import { say } from '../../components/words/say.ts';
import { formatSize } from '../../components/words/size.ts';
import { ask } from '../background/send.ts';
import { eraseAll } from '../store/erase.ts';
import { failureWords } from '../own-pages/failure-words.ts';
import { saveFile } from './save-file.ts';

/** All that is kept in this browser: how much, the way out with it, and the way to be rid of it. */
export function KeptHere() {
  const [told, setTold] = useState<string | null>(null);
  const used = useRoom();
  const attempt = (work: Promise<string | null>) => {
    work.then(setTold, (error: unknown) => setTold(failureWords(error)));
  };
  return (
    <>
      <div class="kept">
        <h3>{say('exportTitle')}</h3>
        <p class="why">{say('exportWhy')}</p>
        <p class="acts">
          <button type="button" class="button" onClick={() => attempt(exportAll())}>
            {say('exportAll')}
          </button>
        </p>
      </div>
      <div class="kept">
        <h3>{say('ledgerTitle')}</h3>
        <p class="why">
          {say('ledgerWhy')} {used !== null && say('ledgerRoom', formatSize(used))}
        </p>
      </div>
      <div class="kept">
        <h3>{say('eraseTitle')}</h3>
        <p class="why">{say('eraseWhy')}</p>
        <p class="acts">
          <SureButton
            class="button plain"
            label={say('eraseAll')}
            sure={say('eraseSure')}
            onPress={() => attempt(erase())}
          />
        </p>
      </div>
      <p role="status">{told}</p>
    </>
  );
}

async function erase(): Promise<string> {
  await eraseAll();
  await ask('startAnew', {});
  return say('erased');
}

async function exportAll(): Promise<null> {
  const { exportLibrary } = await import('../import/export-library.ts');
  saveFile('backgrounder-library.zip', await exportLibrary(), 'application/zip');
  return null;
}

/** Bytes that the browser says are used; `null` where it does not say. */
function useRoom(): number | null {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    navigator.storage.estimate().then(({ usage }) => setUsed(usage ?? null), console.error);
  }, []);
  return used;
}
