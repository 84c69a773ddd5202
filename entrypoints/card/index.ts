/** The card's views, injected into a page on its first dwell. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hangDoor } from '../content/door.ts';
import { makeOpenCard } from './open-card.tsx';

export default defineUnlistedScript(() => hangDoor(makeOpenCard()));
