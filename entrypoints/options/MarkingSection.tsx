import { Isolated } from '../../components/Isolated.tsx';
import { KeptList } from '../../components/options/KeptList.tsx';
import { MarkingForm } from '../../components/options/MarkingForm.tsx';
import { Section } from '../../components/options/Section.tsx';
import { say } from '../../components/words/say.ts';
import type { Choices } from '../background/choices-view.ts';
import { ask } from '../background/send.ts';

/** How densely names are marked, and which are left out because the reader knows them. */
export function MarkingSection({ choices: { marking, known } }: { choices: Choices }) {
  return (
    <Section id="marking" title={say('optionsMarking')} why={say('optionsMarkingWhy')}>
      <MarkingForm marking={marking} onChange={(chosen) => void ask('setMarking', chosen)} />
      <KeptList
        title={say('optionsKnown')}
        why={say('optionsKnownWhy')}
        empty={say('optionsNoKnown')}
        items={known}
        idOf={({ id }) => id}
        render={({ name }) => <Isolated>{name}</Isolated>}
        act={say('optionsMarkAgain')}
        about={({ name }) => name}
        onAct={({ id }) => void ask('setKnown', { entity: id, on: false })}
      />
    </Section>
  );
}
