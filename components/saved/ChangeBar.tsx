import { useLayoutEffect, useRef } from 'preact/hooks';
import { Failure } from '../Failure.tsx';
import { say } from '../words/say.ts';

interface ChangeBarProps {
  /** What was done last, or is being done; empty at first. */
  words: string;
  failure: string | null;
  /** `null` when it cannot be taken back. */
  onUndo: (() => void) | null;
}

/** What the last press did, said aloud, and the way back; it stays in view while the lists scroll. */
export function ChangeBar({ words, failure, onUndo }: ChangeBarProps) {
  const status = useRef<HTMLParagraphElement>(null);
  const hadUndo = useRef(onUndo !== null);
  useLayoutEffect(() => {
    const isLost = hadUndo.current && onUndo === null && document.activeElement === document.body;
    hadUndo.current = onUndo !== null;
    if (isLost) status.current!.focus();
  }, [onUndo === null]);
  return (
    <div class="change-bar">
      <p role="status" ref={status} tabIndex={-1}>
        {words}
      </p>
      <Failure words={failure} />
      {onUndo && (
        <button type="button" class="button plain" onClick={onUndo}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
