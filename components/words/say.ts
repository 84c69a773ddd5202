/** Every word of ours on the screen: looked up by key in the reader's language. */

import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A message that has a form for each number: its key without `_one`, `_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Where messages come from; `browser.i18n` is one. */
export interface Catalogue {
  /** The message of a key with its `$1`, `$2`… filled in; empty when there is none. */
  getMessage(key: string, substitutions?: string[]): string;
  /** The language of the browser's own interface, as BCP 47 tag. */
  getUILanguage(): string;
}

let catalogue: Catalogue | null = null;

/** Sets where messages come from; every program does it before it shows anything. */
export function speakFrom(given: Catalogue): void {
  catalogue = given;
}

/** The message of a key. Throws when the program has not said where messages come from. */
export function say(key: MessageKey, ...substitutions: readonly string[]): string {
  return theCatalogue().getMessage(key, [...substitutions]);
}

/** The browser's language, by which a language's regions differ in dates and numbers. */
export function browserLanguage(): string {
  return theCatalogue().getUILanguage();
}

function theCatalogue(): Catalogue {
  if (!catalogue) throw new Error('words: no catalogue; call speakFrom() when the program starts');
  return catalogue;
}
