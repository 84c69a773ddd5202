import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language } from '../../components/words/language.ts';
import { prepareFormats } from '../../components/words/prepare.ts';
import { speakFrom } from '../../components/words/say.ts';
import { ask } from '../background/send.ts';
import { wearAppearance } from '../own-pages/wear-appearance.ts';
import { Popup } from './Popup.tsx';

// First of all: it wakes the background, which opens the library while the popup is drawn. What fails
// here fails again for whoever waits for an answer.
ask('search', { text: '', limit: 0 }).catch(() => null);
speakFrom(browser.i18n);
wearAppearance();
document.documentElement.lang = language();
render(<Popup />, document.body);
// While the reader types, or the background wakes.
requestIdleCallback(prepareFormats);
