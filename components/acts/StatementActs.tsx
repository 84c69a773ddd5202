import type { StatementPlace } from '../../data/choices.ts';
import type { QuotedStatement } from '../../data/model.ts';
import { CITATION_FORMATS, cite, type CitationFormat } from '../citation/cite.ts';
import { originalLink } from '../statement/original-link.ts';
import { say } from '../words/say.ts';
import { isSamePlace, type Desk } from './desk.ts';
import { Folder } from './Folder.tsx';
import type { useOutcome } from './use-outcome.ts';
import { useReport } from './use-report.tsx';

interface StatementActsProps {
  desk: Desk;
  name: string;
  statement: QuotedStatement;
}

/** What can be done with one statement: pin it, see the original, copy it, say that it is wrong. */
export function StatementActs({ desk, name, statement }: StatementActsProps) {
  return (
    <Folder desk={desk} name={name} label={say('statementActs')}>
      <Acts desk={desk} statement={statement} />
    </Folder>
  );
}

function Acts({ desk, statement }: Omit<StatementActsProps, 'name'>) {
  const { document, index } = statement;
  const place = { document, index };
  const [button, below, keep, setWords] = useReport(desk, place);
  const original = originalLink(statement.url, statement.text);

  async function copy(format: CitationFormat) {
    const isDone = await desk.acts.onCopy(cite(statement, format));
    setWords(say(isDone ? `copied_${format}` : 'act_uncopied'));
  }

  return (
    <>
      <p class="row">
        <PinButton desk={desk} place={place} keep={keep} />
        {original && (
          <a class="act" href={original} target="_blank" rel="noopener noreferrer">
            {say('original')}
          </a>
        )}
        {button}
      </p>
      <p class="row" role="group" aria-label={say('copyAs')}>
        <span class="what">{say('copyAs')}</span>
        {CITATION_FORMATS.map((format) => (
          <button key={format} type="button" class="act" onClick={() => void copy(format)}>
            {say(`format_${format}`)}
          </button>
        ))}
      </p>
      {below}
    </>
  );
}

interface PinButtonProps {
  desk: Desk;
  place: StatementPlace;
  keep: ReturnType<typeof useOutcome>['keep'];
}

function PinButton({ desk, place, keep }: PinButtonProps) {
  const { acts, entity, choices } = desk;
  const isPinned = choices.pins.some((other) => isSamePlace(other, place));

  async function pin() {
    const done = say(isPinned ? 'unpinned' : 'pinned');
    if (!(await keep(acts.onPin(entity, place, !isPinned), done))) return;
    const others = choices.pins.filter((other) => !isSamePlace(other, place));
    desk.setChoices({ ...choices, pins: isPinned ? others : [...others, place] });
  }

  return (
    <button type="button" class="act" onClick={() => void pin()}>
      {say(isPinned ? 'unpin' : 'pin')}
    </button>
  );
}
