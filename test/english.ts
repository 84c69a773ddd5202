import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { Catalogue } from '../components/words/say.ts';

/** Our words in English, for views that run outside the extension. */
export const ENGLISH: Catalogue = catalogueOf(messages);

/** A catalogue that fills in `$1`, `$2`… as browsers do; throws for a key that it does not have. */
export function catalogueOf(
  entries: Record<string, { message: string }>,
  language = 'en-GB',
): Catalogue {
  return {
    getMessage(key, substitutions = []) {
      const entry = entries[key];
      if (!entry) throw new Error(`messages: no "${key}"`);
      return entry.message.replace(/\$([1-9])/g, (_, at) => substitutions[Number(at) - 1] ?? '');
    },
    getUILanguage: () => language,
  };
}
