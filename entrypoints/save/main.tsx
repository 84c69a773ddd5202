import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language } from '../../components/words/language.ts';
import { speakFrom } from '../../components/words/say.ts';
import { wearAppearance } from '../own-pages/wear-appearance.ts';
import { SavePage } from './SavePage.tsx';

speakFrom(browser.i18n);
wearAppearance();
document.documentElement.lang = language();
render(<SavePage />, document.body);
