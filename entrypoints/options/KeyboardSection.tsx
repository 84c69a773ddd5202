import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { KeyTable, type CommandKey } from '../../components/options/KeyTable.tsx';
import { Section } from '../../components/options/Section.tsx';
import { say } from '../../components/words/say.ts';
import { canChangeKeys, changeKeys } from './change-keys.ts';

/** As a reader meets them; browsers list them by the alphabet. */
const ORDER = [
  '_execute_action',
  'next-mention',
  'previous-mention',
  'open-card',
  'close-card',
  'look-up',
  'mark-page',
  'open-panel',
  'save-article',
];

/** Every command with its key, and the way to change it. */
export function KeyboardSection() {
  const commands = useCommands();
  return (
    <Section id="keyboard" title={say('optionsKeyboard')} why={say('optionsKeyboardWhy')}>
      <KeyTable commands={commands} />
      {canChangeKeys() ? (
        <p class="acts">
          <button type="button" class="button plain" onClick={changeKeys}>
            {say('optionsChangeKeys')}
          </button>
        </p>
      ) : (
        <p class="why">{say('optionsChangeKeysThere')}</p>
      )}
    </Section>
  );
}

/** The commands as they are; looked at again when the reader comes back from changing them. */
function useCommands(): readonly CommandKey[] {
  const [commands, setCommands] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    const look = () => void readCommands().then(setCommands);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return commands;
}

/** Firefox for Android has no keyboard commands. */
async function readCommands(): Promise<CommandKey[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .map(({ name = '', description, shortcut = '' }) => ({
      name,
      description: description || say('optionsToolbarButton'),
      shortcut,
    }))
    .sort((one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name));
}
