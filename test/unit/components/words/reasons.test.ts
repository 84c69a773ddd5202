import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { sayReasons } from '../../../../components/words/reasons.ts';
import { speakFrom } from '../../../../components/words/say.ts';
import { reasonWords } from '../../../../data/matcher/reason-words.ts';
import type { Reason } from '../../../../data/reason.ts';
import { catalogueOf, ENGLISH } from '../../../english.ts';

const LOCALES = new URL('../../../../public/_locales/', import.meta.url);

/** One of each kind, with each of the places that it can have. */
const REASONS: readonly Reason[] = [
  { code: 'full', names: ['Anna Martin'] },
  { code: 'only', names: ['Velden'] },
  { code: 'surname', names: ['Anna Martin'] },
  { code: 'named', names: ['Anna Martin'], place: 'paragraph' },
  { code: 'named', names: ['El Salvador'], place: 'sentence' },
  { code: 'named', names: ['fishermen'], place: 'page' },
  { code: 'both', names: ['lake', 'fishermen'], place: 'headline' },
  { code: 'acronym', names: ['Institute for Lakes'], place: 'otherHeadline' },
  { code: 'elsewhere', names: [] },
  { code: 'same', names: [], place: 1234 },
  { code: 'most', names: ['Martin'] },
  { code: 'own', names: [] },
  { code: 'selected', names: [] },
];

afterEach(() => speakFrom(ENGLISH));

describe.each(readdirSync(LOCALES))('a reason in %s', (language) => {
  test.each(REASONS)('says what it is about: %j', (reason) => {
    const file = new URL(`${language}/messages.json`, LOCALES);
    speakFrom(catalogueOf(JSON.parse(readFileSync(file, 'utf8')), language));

    const words = sayReasons([reason]);

    for (const name of reason.names) expect(words).toContain(name);
    expect(words).not.toMatch(/\$|undefined|^$/);
  });
});

test('reads as on the command line, in the quotes of a book', () => {
  speakFrom(ENGLISH);
  const asTyped = (words: string) =>
    words.replaceAll(/[“”]/g, '"').replace('you sel', 'the reader sel').replace(',', '');

  for (const reason of REASONS)
    expect(asTyped(sayReasons([reason]))).toBe(reasonWords([reason]).replace(',', ''));
  expect(sayReasons(REASONS.slice(0, 2))).toBe(
    'full name “Anna Martin” · the library knows only one “Velden”',
  );
});
