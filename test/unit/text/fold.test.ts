import { describe, expect, test } from 'vitest';
import { FOLDED, foldedUnit, foldLetters, unitAt } from '../../../data/text/fold.ts';

describe('folding', () => {
  test.each([
    ['case', 'NAYIB', 'nayib'],
    ['accents, composed', 'São Ábrego Škoda', 'saoabregoskoda'],
    ['accents, apart', 'Sa\u0303o A\u0301brego', 'saoabrego'],
    [
      'the Turkish i in all its forms',
      'İstanbul Istanbul ıstanbul i\u0307',
      'istanbulistanbulistanbuli',
    ],
    ['sharp s', 'Straße STRASSE ẞ', 'strassestrassess'],
    ['letters with strokes', 'Łódź Øre Đurić', 'lodzoredjuric'.replace('dj', 'd')],
    ['ligatures', 'ﬁnance Œuvre Æon', 'financeoeuvreaeon'],
    ['full width', 'ＣＥＣＯＴ１', 'cecot1'],
    ['mathematical letters beyond the first plane', '𝐁𝐮𝐤𝐞𝐥𝐞', 'bukele'],
    ['the last sigma', 'Σίσυφος', 'σισυφοσ'],
    ['Arabic vowels and stretches', 'مُحَمَّد محـــمد', 'محمدمحمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['invisible characters', 'Bu\u00adke\u200ble\ufeff\u2060', 'bukele'],
    ['half-width kana', 'ﾄﾗﾝﾌﾟ', 'トランフ\u309a'],
    ['Korean syllables and their parts', '한국', '한국'.normalize('NFD')],
    ['signs between', 'a-b’c.d “e”', 'abcde'],
  ])('sees through %s', (_, text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  test('keeps the marks that make another word', () => {
    expect(foldLetters('กำลัง')).toBe('กำลัง');
    expect(foldLetters('हिन्दी')).toBe('हिन्दी');
  });

  test('explains half a surrogate pair as a separator and the whole as its letter', () => {
    expect(unitAt('\ud835', 0)).toMatchObject({ kind: 'separator', length: 1 });
    expect(unitAt('𝐁', 0)).toMatchObject({ kind: 'letter', folded: 'b', length: 2 });
    expect(unitAt('😀', 0)).toMatchObject({ kind: 'separator', length: 2 });
  });

  test.each([
    ['a superscript', '²'],
    ['a trade mark', '™'],
    ['an apostrophe that is a letter to Unicode', 'ʼ'],
  ])('%s ends a word', (_, sign) => {
    expect(unitAt(sign, 0).kind).toBe('separator');
  });

  test('knows ASCII as it would explain it', () => {
    const before = FOLDED.slice(0, 0x80);

    for (let unit = 0; unit < 0x80; unit++) unitAt(String.fromCharCode(unit), 0);

    expect(FOLDED.slice(0, 0x80)).toEqual(before);
  });

  test("explains the letters of Europe's languages as Unicode does", () => {
    for (let unit = 0xc0; unit < 0x180; unit++) {
      const character = String.fromCharCode(unit);
      const parts = [...character.toLowerCase().normalize('NFKD').toLowerCase()];
      const letters = parts.filter((part) => /\p{L}/u.test(part) && part !== 'ʼ');

      expect(unitAt(character, 0).kind === 'letter', character).toBe(/\p{L}/u.test(character));
      expect(foldLetters(character)).toBe(letters.map(foldLetters).join(''));
    }
  });

  test('tells a unit that no text has had before', () => {
    expect(foldedUnit('Ӝ'.charCodeAt(0))).toBe('ж'.charCodeAt(0));
  });
});
