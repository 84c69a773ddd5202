/**
 * Folding: what makes two spellings of a name equal. Case, accents, width, ligatures and invisible
 * characters go; letters and digits of every script stay. Everything works on UTF-16 code units
 * through one table, so that reading a text allocates nothing; only the few units that are not
 * "one unit in, one unit out" take the slow road through `unitAt`.
 */

/** `FOLDED[unit]` of a unit that belongs to no word. */
export const SEPARATOR = 0;
/** `FOLDED[unit]` of a unit that `unitAt` must explain; all but ASCII start so. */
export const SPECIAL = 1;

/** Folded code unit by code unit; `SEPARATOR` and `SPECIAL` are no letters. Filled on demand. */
export const FOLDED = new Uint16Array(65_536).fill(SPECIAL);

export type UnitKind =
  /** Ends a word. */
  | 'separator'
  /** Part of a word. */
  | 'letter'
  /** A word of its own: scripts that are written without spaces. */
  | 'syllable'
  /** Belongs to the syllable before it, or to the word around it. */
  | 'sign'
  /** An accent: part of the word's extent, not of its folded form. */
  | 'accent'
  /** Invisible: as if it were not there. */
  | 'invisible';

/** One character as folding sees it. */
export interface FoldedUnit {
  readonly kind: UnitKind;
  /** Its letters after folding; empty for all that is not part of a word. */
  readonly folded: string;
  /** How many code units of the text it takes. */
  readonly length: number;
}

const explained = new Map<number, FoldedUnit>();

/** Explains the character at `index`; never fails, a lone surrogate is a separator. */
export function unitAt(text: string, index: number): FoldedUnit {
  const point = text.codePointAt(index) ?? 0;
  let unit = explained.get(point);
  if (unit === undefined) {
    unit = explain(point);
    explained.set(point, unit);
    if (point < 65_536 && !isSurrogate(point)) fillTable(point, unit);
  }
  return unit;
}

/** `FOLDED[unit]`, explained first where it was not; `SPECIAL` where one unit alone says too little. */
export function foldedUnit(unit: number): number {
  if (FOLDED[unit] === SPECIAL) unitAt(String.fromCharCode(unit), 0);
  return FOLDED[unit] as number;
}

/** Letters and digits of a text after folding, without anything between them: for comparing words. */
export function foldLetters(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length;) {
    const known = FOLDED[text.charCodeAt(i)] as number;
    if (known > SPECIAL) folded += String.fromCharCode(known);
    const unit = known === SPECIAL ? unitAt(text, i) : null;
    folded += unit?.folded ?? '';
    i += unit?.length ?? 1;
  }
  return folded;
}

const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
};

const WORD = /[\p{L}\p{Nd}\p{Nl}\p{M}_]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Marks that readers leave out: of Latin, Greek, Cyrillic, Hebrew, Arabic; also the Arabic stretch. */
const ACCENT =
  /[\u0483-\u0487\u0640]|(?=\p{M})(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u;
/** Written without spaces, or (Korean) with endings that stick to the name. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC\uFF70\uFF9E\uFF9F\u3099\u309A]/u;
/** Voicing marks of kana, later parts of a Korean syllable: they never begin one. */
const SIGN = /^[\u3099\u309A\u1160-\u11FF]/u;
/** Their compatibility forms would split a syllable. */
const KEPT_WHOLE = /[\p{Script=Thai}\p{Script=Lao}]/u;
/** Apostrophes that Unicode counts as letters. */
const APOSTROPHE = /[\u02B9-\u02BC\u02BE\u02BF\uA78B\uA78C]/u;

function explain(point: number): FoldedUnit {
  const length = point > 0xffff ? 2 : 1;
  const character = String.fromCodePoint(point);
  if (isSurrogate(point)) return { kind: 'separator', folded: '', length };
  if (isLatin(point)) return { kind: 'letter', folded: foldLatin(character), length };
  if (INVISIBLE.test(character)) return { kind: 'invisible', folded: '', length };
  if (ACCENT.test(character)) return { kind: 'accent', folded: '', length };
  if (!WORD.test(character) || APOSTROPHE.test(character))
    return { kind: 'separator', folded: '', length };
  const folded = foldCharacter(character);
  if (folded === '') return { kind: 'accent', folded, length };
  return { kind: kindOf(character, folded), folded, length };
}

/**
 * Letters of Europe's languages beside ASCII. They are explained without the patterns above: the first
 * use of those takes a background that has just been woken 2.5 ms, and "Bolívar" would be it.
 */
function isLatin(point: number): boolean {
  return point >= 0xc0 && point < 0x180 && point !== 0xd7 && point !== 0xf7;
}

/** What is taken apart leaves a letter and its accents, or two letters and what joins them. */
function foldLatin(character: string): string {
  let folded = '';
  for (const part of character.toLowerCase().normalize('NFKD').toLowerCase())
    if ((part >= 'a' && part <= 'z') || isLatin(part.charCodeAt(0)))
      folded += SPELLED_OUT[part] ?? part;
  return folded;
}

/** Half of a pair: what it is, the other half decides. */
function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const apart = KEPT_WHOLE.test(character) ? lower : lower.normalize('NFKD').toLowerCase();
  let folded = '';
  for (const part of apart)
    if (WORD.test(part) && !ACCENT.test(part) && !APOSTROPHE.test(part))
      folded += SPELLED_OUT[part] ?? part;
  return folded;
}

function kindOf(character: string, folded: string): UnitKind {
  if (!UNSPACED.test(character)) return 'letter';
  return SIGN.test(folded) || /\p{M}/u.test(character) ? 'sign' : 'syllable';
}

function fillTable(point: number, unit: FoldedUnit): void {
  if (unit.kind === 'separator') FOLDED[point] = SEPARATOR;
  if (unit.kind === 'letter' && unit.folded.length === 1) FOLDED[point] = unit.folded.charCodeAt(0);
}

// ASCII at once, in one go: explaining it takes a background that has just been woken 10 ms.
for (let unit = 0; unit < 0x80; unit++) {
  const character = String.fromCharCode(unit);
  FOLDED[unit] = /\w/.test(character) ? character.toLowerCase().charCodeAt(0) : SEPARATOR;
}
