import { describe, expect, test } from 'vitest';
import { harmless } from '../../../data/text/harmless.ts';

/** All that Unicode calls Bidi_Control. */
const BIDI_CONTROLS = [
  0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
];

describe('text by others', () => {
  test.each(BIDI_CONTROLS)('loses the bidi control U+%s', (code) => {
    expect(harmless(`a${String.fromCodePoint(code)}b`)).toBe('ab');
  });

  test.each([
    ['a zero-width space', '\u200b'],
    ['a word joiner', '\u2060'],
    ['an invisible plus', '\u2064'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a tag letter', '\u{e0041}'],
    ['a null', '\u0000'],
    ['an escape', '\u001b'],
    ['a C1 control', '\u0085'],
  ])('loses %s', (_what, text) => {
    expect(harmless(`a${text}b`)).toBe('ab');
  });

  test.each([
    ['joiners that Persian and emoji need', 'می\u200cخواهم \u200d'],
    ['accents', 'A\u0301brego, São Paulo'],
    ['tabs and line feeds', 'a\tb\nc'],
    ['right-to-left letters', 'سجن ضخم'],
    ['letters beyond the first plane', '𝒜 🏛'],
  ])('keeps %s', (_what, text) => {
    expect(harmless(text)).toBe(text);
  });

  test('has at most eight marks on a letter', () => {
    expect(harmless(`a${'\u0301'.repeat(40)}b`)).toBe(`a${'\u0301'.repeat(8)}b`);
  });

  test('has no half of a surrogate pair', () => {
    expect(harmless('a\ud83db')).toBe('a\ufffdb');
  });
});
