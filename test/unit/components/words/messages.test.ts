import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../../architecture/sources.ts';

const LOCALES = new URL('../../../../public/_locales/', import.meta.url);
const LANGUAGES = readdirSync(LOCALES);
/** The stores cut it there. */
const MAX_DESCRIPTION_CHARS = 132;

type Messages = Record<string, { message: string }>;

const read = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, LOCALES), 'utf8'));
const english = read('en');
const blanks = (text: string) => (text.match(/\$[1-9]/g) ?? []).toSorted();

test('the interface speaks five languages', () => {
  expect(LANGUAGES.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'pt']);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = read(language);

  test('every message of the English ones is there, and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('every message says something and has the blanks of the English one', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(blanks(message), key).toEqual(blanks(english[key]!.message));
    }
  });

  test('the language names itself, and the stores take the description', () => {
    expect(messages['language']?.message).toBe(language);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(
      MAX_DESCRIPTION_CHARS,
    );
  });
});

/** What an editor of the language would strike out. */
const FOREIGN_TYPOGRAPHY: Record<string, RegExp> = {
  en: /["'«»„]| [;:?!]/,
  es: /["'“”„]| [;:?!]|« | »/,
  fr: /["'“”„]|[^\u202f][;?!»]|[^\u202f]:|«[^\u202f]/,
  de: /["'«»”]| [;:?!]|“(?=\w)/,
  pt: /["'«»„]| [;:?!]/,
};

test.each(LANGUAGES)('quotes and spaces are those of %s', (language) => {
  const foreign = FOREIGN_TYPOGRAPHY[language]!;
  const wrong = Object.values(read(language)).filter(({ message }) => foreign.test(message));

  expect(wrong).toEqual([]);
});

test('every message is said somewhere', () => {
  const config = readFileSync(new URL('../../../../wxt.config.ts', import.meta.url), 'utf8');
  const code = [...readSources().values(), config].join('\n');
  const isSaid = (key: string) =>
    [key, key.replace(/_(?:one|other)$/, '')].some(
      (said) => code.includes(`'${said}'`) || code.includes(`MSG_${said}__`),
    ) || code.includes(`\`${key.replace(/_.*$/, '_')}\${`);

  expect(Object.keys(english).filter((key) => !isSaid(key))).toEqual([]);
});
