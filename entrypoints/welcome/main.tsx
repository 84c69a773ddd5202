import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language } from '../../components/words/language.ts';
import { say, speakFrom } from '../../components/words/say.ts';
import { addOwnScript } from '../content/own-page.ts';
import { wearAppearance } from '../own-pages/wear-appearance.ts';
import { WelcomePage } from './WelcomePage.tsx';

speakFrom(browser.i18n);
wearAppearance();
document.documentElement.lang = language();
document.title = say('welcomeTitle');
render(<WelcomePage />, document.body);

// The demo article is read by the very scripts that read web pages.
void addOwnScript('/in-page.js');
void addOwnScript('/card.js');
