import { BUNDLED, OWN_LIBRARY } from '../data/library-pack.ts';
import { harmless } from '../data/text/harmless.ts';
import { say } from './words/say.ts';

/** What a pack is called: the reader's own library and the bundled one have names in her language. */
export function packTitle({ id, title }: { id: string; title: string }): string {
  if (id === BUNDLED) return say('packBundled');
  return id === OWN_LIBRARY ? say('packOwn') : harmless(title);
}
