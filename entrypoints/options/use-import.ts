import { useRef, useState } from 'preact/hooks';
import type { ImportStep } from '../../components/options/ImportBox.tsx';
import type { ImportOutcome } from '../../components/options/ImportReport.tsx';
import { browserLanguage, say } from '../../components/words/say.ts';
import { droppedFiles, pickedFiles } from '../import/chosen-files.ts';
import type { ChosenFile } from '../import/read-chosen.ts';
import { failureWords } from '../own-pages/failure-words.ts';

/** One import at a time: how far it is, what became of it, and the hands that begin and stop it. */
export function useImport() {
  const [step, setStep] = useState<ImportStep>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const stopper = useRef(new AbortController());

  async function run(choosing: Promise<readonly ChosenFile[]>): Promise<void> {
    stopper.current = new AbortController();
    setOutcome(null);
    setFailure(null);
    setStep({ step: 'read', done: 0, all: 1 });
    try {
      setOutcome(await importChosen(await choosing, setStep, stopper.current.signal));
    } catch (error) {
      setFailure(failureWords(error));
    } finally {
      setStep(null);
    }
  }
  return {
    step,
    outcome,
    failure,
    pick: (files: FileList) => void run(Promise.resolve(pickedFiles(files))),
    drop: (items: DataTransferItemList) => void run(droppedFiles(items)),
    stop: () => stopper.current.abort(),
  };
}

/** The importer comes when it is needed: with the parsers, it is ten times this page. */
async function importChosen(
  chosen: readonly ChosenFile[],
  onProgress: (step: NonNullable<ImportStep>) => void,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const { importFiles } = await import('../import/import-files.ts');
  const words = {
    title: say('packOwn'),
    publisher: say('importOwnNotes'),
    language: browserLanguage(),
  };
  const { refused, ...report } = await importFiles(chosen, { words, onProgress, signal });
  return {
    ...report,
    refused: refused.map(({ path, reason, detail }) => ({
      path,
      why: say(`refusal_${reason}`, detail),
    })),
  };
}
