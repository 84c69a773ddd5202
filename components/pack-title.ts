import { harmless } from '../data/text/harmless.ts';
import { say } from './words/say.ts';

/** What a pack is called: the reader's own library and the bundled one have names in her language. */
export function packTitle({
  id,
  kind,
  title,
}: {
  id: string;
  kind: string;
  title: string;
}): string {
  if (kind === 'bundled') return say('packBundled');
  return id === 'own' ? say('packOwn') : harmless(title);
}
