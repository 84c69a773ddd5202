import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language } from '../../components/words/language.ts';
import { say, speakFrom } from '../../components/words/say.ts';
import { wearAppearance } from '../own-pages/wear-appearance.ts';
import { OptionsPage } from './OptionsPage.tsx';

speakFrom(browser.i18n);
wearAppearance();
document.documentElement.lang = language();
document.title = `Backgrounder: ${say('options')}`;
render(<OptionsPage />, document.body);
