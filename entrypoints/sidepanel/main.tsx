import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language } from '../../components/words/language.ts';
import { speakFrom } from '../../components/words/say.ts';
import { SidePanel } from './SidePanel.tsx';

speakFrom(browser.i18n);
document.documentElement.lang = language();
render(<SidePanel />, document.body);
