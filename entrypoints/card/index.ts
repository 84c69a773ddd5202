/** The card program, injected into a page on its first dwell or command. */

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speakFrom } from '../../components/words/say.ts';
import { hangDoor } from '../content/door.ts';
import { makeCardProgram } from './program.ts';

export default defineUnlistedScript(() => {
  speakFrom(browser.i18n);
  hangDoor(makeCardProgram());
});
