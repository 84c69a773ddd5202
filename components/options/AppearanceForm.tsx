import { TEXT_SIZES, THEMES, type Appearance } from '../../data/choices.ts';
import { say } from '../words/say.ts';
import { Choice } from './Choice.tsx';

interface AppearanceFormProps {
  appearance: Appearance;
  onChange: (appearance: Appearance) => void;
}

/** Colours and size of everything of ours. */
export function AppearanceForm({ appearance, onChange }: AppearanceFormProps) {
  return (
    <>
      <Choice
        title={say('optionsTheme')}
        why={say('optionsThemeWhy')}
        values={THEMES}
        chosen={appearance.theme}
        label={(theme) => say(`theme_${theme}`)}
        onChoose={(theme) => onChange({ ...appearance, theme })}
      />
      <Choice
        title={say('optionsTextSize')}
        why={say('optionsTextSizeWhy')}
        values={TEXT_SIZES}
        chosen={appearance.textSize}
        label={(size) => say(`textSize_${size}`)}
        onChoose={(textSize) => onChange({ ...appearance, textSize })}
      />
    </>
  );
}
