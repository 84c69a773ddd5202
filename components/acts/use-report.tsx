import { useState } from 'preact/hooks';
import type { StatementPlace } from '../../data/choices.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import { Outcome } from './Outcome.tsx';
import { ReportForm } from './ReportForm.tsx';
import { useOutcome } from './use-outcome.ts';

/**
 * The act of saying that a statement is wrong, or the card as a whole where it is `null`: its button; what
 * stands below all acts (the form, and what became of the last); and `useOutcome` for other acts.
 */
export function useReport(desk: Desk, statement: StatementPlace | null) {
  const { words, setWords, keep } = useOutcome();
  const [isReporting, report] = useState(false);
  const button = (
    <button
      type="button"
      class="act"
      aria-expanded={isReporting}
      onClick={() => report(!isReporting)}
    >
      {say('wrongOrUnhelpful')}
    </button>
  );
  const below = (
    <>
      {isReporting && (
        <ReportForm desk={desk} statement={statement} keep={keep} onDone={() => report(false)} />
      )}
      <Outcome words={words} />
    </>
  );
  return [button, below, keep, setWords] as const;
}
