import type { Feedback } from '../../data/choices.ts';
import { harmless } from '../../data/text/harmless.ts';
import { formatDate } from '../words/format-date.ts';
import { Isolated } from '../Isolated.tsx';
import { say } from '../words/say.ts';
import { KeptList } from './KeptList.tsx';

interface FeedbackListProps {
  feedback: readonly Feedback[];
  onRemove: (id: string | null) => void;
  onExport: () => void;
}

/** What the reader found wrong, newest first. */
export function FeedbackList({ feedback, onRemove, onExport }: FeedbackListProps) {
  return (
    <>
      <KeptList
        title={say('optionsFeedback')}
        why={say('optionsFeedbackWhy')}
        empty={say('optionsNoFeedback')}
        items={feedback.toReversed()}
        idOf={({ id }) => id}
        render={(report) => <Report report={report} />}
        act={say('optionsRemove')}
        about={({ name }) => harmless(name)}
        onAct={({ id }) => onRemove(id)}
      />
      {feedback.length > 0 && (
        <p class="acts">
          <button type="button" class="button" onClick={onExport}>
            {say('optionsExportFeedback')}
          </button>
          <button type="button" class="button plain" onClick={() => onRemove(null)}>
            {say('optionsRemoveAll')}
          </button>
        </p>
      )}
    </>
  );
}

function Report({ report }: { report: Feedback }) {
  const { fault, name, statement, note, at } = report;
  const date = at.slice(0, 10);
  return (
    <>
      <p>
        {say(`fault_${fault}`)}
        {': '}
        <Isolated>{name}</Isolated>
        {', '}
        <time dateTime={date}>{formatDate(date, 'short')}</time>
      </p>
      {statement && (
        <p class="said" dir="auto">
          {harmless(statement.text)}
        </p>
      )}
      {note && <p dir="auto">{harmless(note)}</p>}
    </>
  );
}
