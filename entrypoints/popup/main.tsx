import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language } from '../../components/words/language.ts';
import { speakFrom } from '../../components/words/say.ts';
import { wearAppearance } from '../own-pages/wear-appearance.ts';
import { Popup } from './Popup.tsx';

speakFrom(browser.i18n);
wearAppearance();
document.documentElement.lang = language();
render(<Popup />, document.body);
