import type { TargetedEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FAULTS, type Fault, type StatementPlace } from '../../data/choices.ts';
import { MAX_NOTE_CHARS } from '../../data/limits/choices.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import type { useOutcome } from './use-outcome.ts';

interface ReportFormProps {
  desk: Desk;
  /** `null` for the card as a whole. */
  statement: StatementPlace | null;
  keep: ReturnType<typeof useOutcome>['keep'];
  onDone: () => void;
}

/** "Wrong" or "not helpful", with one line in the reader's words if wanted; kept on this device. */
export function ReportForm({ desk, statement, keep, onDone }: ReportFormProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);

  async function send(event: TargetedEvent<HTMLFormElement, SubmitEvent>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const fault = fields.get('fault') as Fault;
    const note = String(fields.get('note')).trim();
    const report = { fault, entity: desk.entity, statement, note };
    if (await keep(desk.acts.onReport(report), say('reported'))) onDone();
  }

  return (
    <form class="report" onSubmit={(event) => void send(event)}>
      <p class="row" role="radiogroup" aria-label={say('wrongOrUnhelpful')}>
        {FAULTS.map((fault, at) => (
          <label key={fault}>
            <input
              ref={at === 0 ? first : null}
              type="radio"
              name="fault"
              value={fault}
              defaultChecked={at === 0}
            />
            {say(`fault_${fault}`)}
          </label>
        ))}
      </p>
      <label class="what" for={id}>
        {say('reportNote')}
      </label>
      <p class="row">
        <input
          id={id}
          class="remark"
          name="note"
          type="text"
          autocomplete="off"
          dir="auto"
          maxLength={MAX_NOTE_CHARS}
        />
        <button type="submit" class="act">
          {say('reportKeep')}
        </button>
      </p>
    </form>
  );
}
