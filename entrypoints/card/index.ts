/** The card program, injected into a page on its first dwell or command. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hangDoor } from '../content/door.ts';
import { makeCardProgram } from './program.ts';

export default defineUnlistedScript(() => hangDoor(makeCardProgram()));
