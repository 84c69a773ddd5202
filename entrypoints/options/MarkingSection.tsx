import { Isolated } from '../../components/Isolated.tsx';
import { KeptList } from '../../components/options/KeptList.tsx';
import { MarkingForm } from '../../components/options/MarkingForm.tsx';
import { Section } from '../../components/options/Section.tsx';
import { say } from '../../components/words/say.ts';
import type { Choices } from '../background/choices-view.ts';
import { ask } from '../background/send.ts';
import { useAttempt } from '../own-pages/use-attempt.ts';

/** How densely names are marked, and which are left out because the reader knows them. */
export function MarkingSection({ choices: { marking, known } }: { choices: Choices }) {
  const { failure, attempt } = useAttempt();
  return (
    <Section
      id="marking"
      title={say('optionsMarking')}
      why={say('optionsMarkingWhy')}
      failure={failure}
    >
      <MarkingForm marking={marking} onChange={(chosen) => attempt(ask('setMarking', chosen))} />
      <KeptList
        title={say('optionsKnown')}
        why={say('optionsKnownWhy')}
        empty={say('optionsNoKnown')}
        items={known}
        idOf={({ id }) => id}
        render={({ name }) => <Isolated>{name}</Isolated>}
        act={say('optionsMarkAgain')}
        about={({ name }) => name}
        onAct={({ id }) => attempt(ask('setKnown', { entity: id, on: false }))}
      />
    </Section>
  );
}
