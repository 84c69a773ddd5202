import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatCount } from '../words/count.ts';
import { say } from '../words/say.ts';

/** How far the import is; `null` when none runs. */
export type ImportStep = { step: 'read' | 'build'; done: number; all: number } | null;

interface ImportBoxProps {
  step: ImportStep;
  onPick: (files: FileList) => void;
  onDrop: (items: DataTransferItemList) => void;
  onStop: () => void;
}

/** Where files come in: by two buttons or by a drop; while they do, how far it is and a way to stop. */
export function ImportBox({ step, onPick, onDrop, onStop }: ImportBoxProps) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  return (
    <div
      class={isOver ? 'kept import over' : 'kept import'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer && step === null) onDrop(event.dataTransfer.items);
      }}
    >
      <h3 id={id}>{say('importTitle')}</h3>
      <p class="why">{say('importWhy')}</p>
      {step === null ? (
        <p class="acts">
          <Picker label={say('importFiles')} onPick={onPick} />
          <Picker label={say('importFolder')} onPick={onPick} isFolder />
          <span class="why">{say('importDrop')}</span>
        </p>
      ) : (
        <div class="acts">
          <progress aria-labelledby={id} max={Math.max(1, step.all)} value={step.done} />
          <button type="button" class="button plain" onClick={onStop}>
            {say('importStop')}
          </button>
        </div>
      )}
      <p role="status">{step && stepWords(step)}</p>
    </div>
  );
}

function stepWords({ step, done, all }: NonNullable<ImportStep>): string {
  if (step === 'build') return say('importBuilding');
  return say('importReading', formatCount(done + 1), formatCount(all));
}

interface PickerProps {
  label: string;
  onPick: (files: FileList) => void;
  isFolder?: boolean;
}

/** A button for the browser's own picker, whose field stays out of sight. */
function Picker({ label, onPick, isFolder = false }: PickerProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current!.webkitdirectory = isFolder;
  }, [isFolder]);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        data-picks={isFolder ? 'folder' : 'files'}
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) onPick(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button plain" onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  );
}
