import { AppearanceForm } from '../../components/options/AppearanceForm.tsx';
import { Section } from '../../components/options/Section.tsx';
import { say } from '../../components/words/say.ts';
import type { Appearance } from '../../data/choices.ts';
import { ask } from '../background/send.ts';

/** Colours and size of everything of ours. */
export function AppearanceSection({ appearance }: { appearance: Appearance }) {
  return (
    <Section id="appearance" title={say('optionsAppearance')} why={say('optionsAppearanceWhy')}>
      <AppearanceForm
        appearance={appearance}
        onChange={(chosen) => void ask('setAppearance', chosen)}
      />
    </Section>
  );
}
