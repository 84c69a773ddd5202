/** Generated names and texts: every script and every trick that folding has to see through. */

import type { Random } from './random.ts';

const LETTERS = [...'abcdeinorstuvzABCDEINORSTUVZ0129'];
const ODD_LETTERS = [
  ...'éÉñüÜÅåøØæÆœßẞıİiIłŁđðþŧħſﬁﬂﬀĳŉǆ',
  ...'αβςσΣΆάωбвгйЙёЁїאבגדابتأإۀक़कखि',
  ...'ＡｂＣ１²½ªº™№ⅧⅳÅ',
  '𝐁',
  '𝓊',
  '𐐀',
  '𐐨',
  '😀',
  '𠮷',
  '\ud83d',
  '\udc00',
  'e\u0301',
  'A\u030A',
  'i\u0307',
  'n\u0303\u0323',
];
const SYLLABLES = [
  ...'中国の東京カガヵｶﾞーﾊﾟ한국어서울ไทยกำลังຂອງမြန',
  '가',
  '\u1112\u1161\u11ab',
  'か\u3099',
  '\u11ab',
  '\u3099',
];
const INVISIBLE = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u2060',
  '\u0640',
  '\u0301',
  '\ufe0f',
  '\u{e0061}',
];
const JOINTS = [
  ' ',
  ' ',
  ' ',
  '-',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u00a0',
  '\n',
  '  ',
  ' \t\n',
  '\u3000',
  "'",
  '\u2019',
  '&',
  ' & ',
  '.',
  '. ',
  ', ',
  '\u00b7',
  '\u30fb',
  '"',
  ' \u201c',
  '/',
  '',
  '\u2014',
  ' - ',
  '; ',
  '\u200b ',
  '\u00ad-',
  '😀',
];

export function generatedWord(random: Random): string {
  const kind = random.below(10);
  let word = '';
  for (let i = 0, n = 1 + random.below(5); i < n; i++)
    word += random.pick(kind < 6 ? LETTERS : kind < 8 ? ODD_LETTERS : SYLLABLES);
  return word;
}

export function generatedName(random: Random): string {
  let name = generatedWord(random);
  for (let i = random.below(3); i > 0; i--) name += random.pick(JOINTS) + generatedWord(random);
  return name;
}

/** A text of random words in which some of the names stand, disguised. */
export function generatedText(random: Random, names: readonly string[]): string {
  let text = '';
  for (let i = 2 + random.below(6); i > 0; i--) {
    text += random.next() < 0.6 ? disguised(random, random.pick(names)) : generatedWord(random);
    text += random.next() < 0.8 ? random.pick(JOINTS) : random.pick(ODD_LETTERS);
  }
  return text;
}

/** The same name in another case, composed or decomposed, with invisible characters in it. */
function disguised(random: Random, name: string): string {
  let text = name;
  if (random.next() < 0.3) text = text.toUpperCase();
  if (random.next() < 0.3) text = text.toLowerCase();
  if (random.next() < 0.3) text = text.normalize(random.pick(['NFC', 'NFD', 'NFKC', 'NFKD']));
  if (random.next() < 0.3)
    text = text.replace(/ /g, () => random.pick([' ', '\u00a0', '-', '\n', '. ']));
  if (random.next() < 0.3) text = text.replace(/'/g, '\u2019');
  if (random.next() < 0.3) {
    const points = [...text];
    points.splice(random.below(points.length + 1), 0, random.pick(INVISIBLE));
    text = points.join('');
  }
  return text;
}
