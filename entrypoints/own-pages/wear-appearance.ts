/** The reader's colours and size of text, on a page of ours: from its first frame on, and when they change. */

import { browser } from 'wxt/browser';
import { FIRST_APPEARANCE, TEXT_SIZES, THEMES, type Appearance } from '../../data/choices.ts';

/** The key of the appearance in `storage.local`, and of its copy that can be read without waiting. */
const KEY = 'appearance';

/** Dresses this document; call it before anything is shown. */
export function wearAppearance(): void {
  wear(parse(localStorage.getItem(KEY)));
  void browser.storage.local.get(KEY).then(({ [KEY]: stored }) => change(stored));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) change(changes[KEY]?.newValue);
  });
}

function change(stored: unknown): void {
  const appearance = known(stored);
  wear(appearance);
  if (stored === undefined) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(appearance));
}

function wear({ theme, textSize }: Appearance): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = theme;
  dataset['textSize'] = textSize;
}

function parse(text: string | null): Appearance {
  try {
    return known(JSON.parse(text ?? 'null'));
  } catch (error) {
    console.warn('looks: the copy of the appearance is damaged; it is written anew', error);
    return FIRST_APPEARANCE;
  }
}

/** What is stored, as far as it names what this version knows. */
function known(stored: unknown): Appearance {
  const { theme, textSize } = { ...FIRST_APPEARANCE, ...(stored as Partial<Appearance> | null) };
  return {
    theme: THEMES.includes(theme) ? theme : FIRST_APPEARANCE.theme,
    textSize: TEXT_SIZES.includes(textSize) ? textSize : FIRST_APPEARANCE.textSize,
  };
}
