/** The built extension with the words of another language in the place of the English ones. */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageKey } from '../../components/words/say.ts';

/** What stands on the screen for a key. */
export type Say = (key: MessageKey) => string;

export interface SpeakingExtension {
  folder: string;
  say: Say;
  remove(): void;
}

/** Copies the extension, for a browser speaks only the languages that it was installed with. */
export function inLanguage(extension: string, language: string): SpeakingExtension {
  const folder = mkdtempSync(join(tmpdir(), `backgrounder-${language}-`));
  cpSync(extension, folder, { recursive: true });
  cpSync(join(extension, '_locales', language), join(folder, '_locales/en'), { recursive: true });
  return {
    folder,
    say: wordsOf(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The words of an extension in a browser that speaks English. */
export function wordsOf(extension: string): Say {
  const file = join(extension, '_locales/en/messages.json');
  const messages: Record<MessageKey, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => messages[key].message;
}
