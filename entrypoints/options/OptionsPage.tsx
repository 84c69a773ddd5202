import { Failure } from '../../components/Failure.tsx';
import { say } from '../../components/words/say.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DataSection } from './DataSection.tsx';
import { KeyboardSection } from './KeyboardSection.tsx';
import { LibrarySection } from './LibrarySection.tsx';
import { MarkingSection } from './MarkingSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useChoices } from './use-choices.ts';

/** Everything that the reader can decide once for all, and what was decided on cards. */
export function OptionsPage() {
  const { choices, isFailed } = useChoices();
  return (
    <main>
      <header>
        <h1>Backgrounder</h1>
        <p>{say('options')}</p>
        <nav aria-label={say('optionsSections')}>
          <ul>
            {sections().map(([id, title]) => (
              <li key={id}>
                <a class="link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Failure words={isFailed ? say('optionsFailed') : null} />
      {choices && (
        <div class="sections">
          <LibrarySection />
          <SitesSection sitesOff={choices.sitesOff} />
          <AppearanceSection appearance={choices.appearance} />
          <MarkingSection choices={choices} />
          <KeyboardSection />
          <DataSection choices={choices} />
        </div>
      )}
    </main>
  );
}

/** The sections in their order, by anchor. */
function sections() {
  return [
    ['library', say('optionsLibrary')],
    ['sites', say('optionsSites')],
    ['appearance', say('optionsAppearance')],
    ['marking', say('optionsMarking')],
    ['keyboard', say('optionsKeyboard')],
    ['data', say('optionsData')],
  ] as const;
}
