/** Run before every file of unit tests: views say their words in English. */

import { speakFrom } from '../../components/words/say.ts';
import { ENGLISH } from '../english.ts';

speakFrom(ENGLISH);
