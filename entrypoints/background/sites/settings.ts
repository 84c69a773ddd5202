import { MAX_SITES_OFF } from '../../../data/limits/choices.ts';
import { MAX_ID_CHARS } from '../../../data/limits/messages.ts';
import { versioned } from '../../store/versioned.ts';
import { fields, listOf, textUpTo } from '../shape.ts';

export interface Settings {
  /** Hosts that the reader switched off although the permission is held; sorted. */
  sitesOff: string[];
}

/** Where names are marked. Without it nobody knows which sites to leave alone: so it is never guessed. */
export const { read: readSettings, write: writeSettings } = versioned<Settings>(
  'settings',
  fields({ sitesOff: listOf(textUpTo(MAX_ID_CHARS), MAX_SITES_OFF) }),
  { sitesOff: [] },
);
