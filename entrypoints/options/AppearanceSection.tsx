import { AppearanceForm } from '../../components/options/AppearanceForm.tsx';
import { Section } from '../../components/options/Section.tsx';
import { say } from '../../components/words/say.ts';
import type { Appearance } from '../../data/choices.ts';
import { ask } from '../background/send.ts';
import { useAttempt } from '../own-pages/use-attempt.ts';

/** Colours and size of everything of ours. */
export function AppearanceSection({ appearance }: { appearance: Appearance }) {
  const { failure, attempt } = useAttempt();
  return (
    <Section
      id="appearance"
      title={say('optionsAppearance')}
      why={say('optionsAppearanceWhy')}
      failure={failure}
    >
      <AppearanceForm
        appearance={appearance}
        onChange={(chosen) => attempt(ask('setAppearance', chosen))}
      />
    </Section>
  );
}
