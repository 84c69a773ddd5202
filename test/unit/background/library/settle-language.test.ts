import { expect, test } from 'vitest';
import { settleLanguage } from '../../../../entrypoints/background/library/settle-language.ts';

const SPANISH =
  'El ministro dijo el lunes en la capital que el gobierno no ha recibido a nadie desde marzo. ';
const ENGLISH = 'The minister said in the capital that nobody has been taken in since the spring. ';

const asked = (text: string, language: string) =>
  settleLanguage({ blocks: [{ text }], language, established: [] }).language;

test.each([
  ['a Spanish text that says nothing', SPANISH.repeat(5), '', 'es'],
  ['a Spanish text that says it is English', SPANISH.repeat(5), 'en-US', 'es'],
  ['an English text', ENGLISH.repeat(5), 'en-GB', 'en-GB'],
  ['an English text that says nothing', ENGLISH.repeat(5), '', 'en'],
  ['a text too short to tell', SPANISH, 'en', 'en'],
  ['a text that says what is not known here', SPANISH.repeat(5), 'gl', 'gl'],
])('%s is taken as what it is', (_, text, language, expected) => {
  expect(asked(text, language)).toBe(expected);
});
