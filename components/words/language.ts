import { browserLanguage, say } from './say.ts';

/**
 * BCP 47 tag of the language that our words are in, for `lang` and for `Intl`: with the browser's
 * region where it is the same language, so that dates stand in the reader's own order.
 */
export function language(): string {
  const ours = say('language');
  const theirs = browserLanguage();
  return theirs === ours || theirs.startsWith(`${ours}-`) ? theirs : ours;
}
