import { FeedbackList } from '../../components/options/FeedbackList.tsx';
import { KeptList } from '../../components/options/KeptList.tsx';
import { PinItem } from '../../components/options/PinItem.tsx';
import { Section } from '../../components/options/Section.tsx';
import { say } from '../../components/words/say.ts';
import type { Choices } from '../background/choices-view.ts';
import { ask } from '../background/send.ts';
import { useAttempt } from '../own-pages/use-attempt.ts';
import { KeptHere } from './KeptHere.tsx';
import { saveFile } from './save-file.ts';

/** What is kept on this device. */
export function DataSection({ choices: { pins, feedback } }: { choices: Choices }) {
  const { failure, attempt } = useAttempt();
  return (
    <Section id="data" title={say('optionsData')} why={say('optionsDataWhy')} failure={failure}>
      <KeptList
        title={say('optionsPins')}
        why={say('optionsPinsWhy')}
        empty={say('optionsNoPins')}
        items={pins}
        idOf={({ entity, document, index }) => `${entity} ${document} ${index}`}
        render={(pin) => <PinItem {...pin} />}
        act={say('optionsUnpin')}
        about={({ name }) => name}
        onAct={({ entity, document, index }) =>
          attempt(ask('setPin', { entity, document, index, on: false }))
        }
      />
      <FeedbackList
        feedback={feedback}
        onRemove={(id) => attempt(ask('removeFeedback', { id }))}
        onExport={() => saveFile('backgrounder-feedback.json', JSON.stringify(feedback, null, 2))}
      />
      <KeptHere />
    </Section>
  );
}
