/**
 * The naive reference of the scanner: folds with regular expressions and compares every name with
 * the words at every place. Slow and plain; shares no code with what it checks.
 */

interface NaiveWord {
  folded: string;
  start: number;
  end: number;
  isSyllable: boolean;
  isInitials: boolean;
}

export interface NaiveFind {
  start: number;
  end: number;
  name: number;
}

/** A name with its words. */
export interface NaiveName {
  list: NaiveWord[];
  name: string;
}

/** Names as the reference looks for them. */
export function naiveNames(names: readonly string[]): NaiveName[] {
  return names.map((name) => ({ list: naiveWords(name), name }));
}

/** Every place where one of the names stands in `text`. */
export function naiveScan(wanted: readonly NaiveName[], text: string): NaiveFind[] {
  const words = naiveWords(text);
  const finds: NaiveFind[] = [];
  for (let at = 0; at < words.length; at++)
    for (const [name, { list, name: own }] of wanted.entries())
      if (list.length > 0 && standsAt(words, text, at, list, own))
        finds.push({
          start: (words[at] as NaiveWord).start,
          end: (words[at + list.length - 1] as NaiveWord).end,
          name,
        });
  return finds;
}

function standsAt(
  words: NaiveWord[],
  text: string,
  at: number,
  list: NaiveWord[],
  own: string,
): boolean {
  for (const [i, wanted] of list.entries()) {
    const found = words[at + i];
    if (found === undefined || found.folded !== wanted.folded) return false;
    if (i === 0) continue;
    const here = joint(text, words[at + i - 1] as NaiveWord, found);
    if (here === null || here !== joint(own, list[i - 1] as NaiveWord, wanted)) return false;
  }
  return true;
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const ABBREVIATIONS =
  /^(st|ste|mt|ft|dr|mr|mrs|ms|jr|sr|sra|dra|gen|gov|sen|rep|prof|hon|rev|vs|co|corp|inc|ltd|dept|univ|no|ee|col|sgt|lt|capt|adm)$/i;

/** What stands between two words, or `null` when they are no part of one name. */
function joint(text: string, a: NaiveWord, b: NaiveWord): string | null {
  const seen = [...text.slice(a.end, b.start)].filter((c) => !isUnseen(c));
  const between = seen.join('');
  if (between === '') return 'touch';
  if (/^\s+$/u.test(between) || /^[-\u2010-\u2013\u2212\uFE58\uFE63\uFF0D]$/u.test(between))
    return ' ';
  const [sign, ...more] = seen.filter((c) => !/\s/u.test(c));
  if (sign === undefined || more.length > 0) return null;
  if (/[-\u2010-\u2013\u2212\uFE58\uFE63\uFF0D]/u.test(sign)) return null;
  if (sign === '.') {
    const isShort = a.isInitials || ABBREVIATIONS.test(text.slice(a.start, a.end));
    if (isShort) return ' ';
    return /\.\s/u.test(between) ? null : '.';
  }
  if (/['\u2019\u2018\u201B\u02B9-\u02BC\u02BE\u02BF\uFF07`\u00B4\u2032\uA78B\uA78C]/u.test(sign))
    return between === sign ? "'" : null;
  if (/["\u201C-\u201F\u00AB\u00BB\uFF02\u2033]/u.test(sign)) return '"';
  if (/[\u00B7\u2022\u2027\u30FB\uFF65]/u.test(sign)) return '·';
  return sign;
}

function isUnseen(character: string): boolean {
  return /\p{Default_Ignorable_Code_Point}|\u0640|(?![\u3099\u309A])\p{M}/u.test(character);
}

interface UnitKind {
  isLetter: boolean;
  isSyllable: boolean;
  isSign: boolean;
  isInvisible: boolean;
  isAccent: boolean;
}

interface Unit extends UnitKind {
  start: number;
  end: number;
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    units.push({ ...kindOf(character), start, end });
    start = end;
  }
  return units;
}

const kinds = new Map<string, UnitKind>();

/** A hundred thousand texts ask for the same few characters. */
function kindOf(character: string): UnitKind {
  let kind = kinds.get(character);
  if (kind === undefined) kinds.set(character, (kind = judge(character)));
  return kind;
}

function judge(character: string): UnitKind {
  const isApostrophe = /[\u02B9-\u02BC\u02BE\u02BF\uA78B\uA78C]/u.test(character);
  const isInvisible = /\p{Default_Ignorable_Code_Point}/u.test(character);
  const isAccent =
    !isInvisible &&
    /[\u0640\u0483-\u0487]|\p{M}/u.test(character) &&
    /[\u0640\u0483-\u0487]|[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}]/u.test(
      character,
    ) &&
    !/[\u3099\u309A]/u.test(character);
  const isLetter =
    !isApostrophe && !isInvisible && !isAccent && /[\p{L}\p{Nd}\p{Nl}\p{M}_]/u.test(character);
  const isUnspaced =
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u30FC\uFF70\uFF9E\uFF9F\u3099\u309A]/u.test(
      character,
    );
  const isSign =
    isLetter &&
    isUnspaced &&
    (/\p{M}/u.test(character) || /^[\u3099\u309A\u1160-\u11FF]/u.test(character.normalize('NFKD')));
  const isSyllable = isLetter && isUnspaced && !isSign;
  return { isLetter, isSyllable, isSign, isInvisible, isAccent };
}

const SPELLED: [RegExp, string][] = [
  [/ß/gu, 'ss'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/ø/gu, 'o'],
  [/[đð]/gu, 'd'],
  [/þ/gu, 'th'],
  [/ł/gu, 'l'],
  [/ħ/gu, 'h'],
  [/ı/gu, 'i'],
  [/ŧ/gu, 't'],
  [/ς/gu, 'σ'],
];

function naiveFold(text: string): string {
  let folded = [...text.replace(INVISIBLE, '').toLowerCase()]
    .map((c) => (/[\p{sc=Thai}\p{sc=Laoo}]/u.test(c) ? c : c.normalize('NFKD').toLowerCase()))
    .join('');
  folded = [...folded]
    .filter(
      (c) =>
        /[\u3099\u309A]/u.test(c) ||
        !(
          /[\u0640\u0483-\u0487]|\p{M}/u.test(c) &&
          /[\u0640\u0483-\u0487\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}]/u.test(c)
        ),
    )
    .filter(
      (c) =>
        /[\p{L}\p{Nd}\p{Nl}\p{M}_]/u.test(c) && !/[\u02B9-\u02BC\u02BE\u02BF\uA78B\uA78C]/u.test(c),
    )
    .join('');
  for (const [from, to] of SPELLED) folded = folded.replace(from, to);
  return folded;
}

function naiveWords(text: string): NaiveWord[] {
  const units = unitsOf(text);
  const words: NaiveWord[] = [];
  for (let i = 0; i < units.length;) {
    if (!(units[i] as Unit).isLetter) {
      i++;
      continue;
    }
    const first = i;
    let last = i;
    const isSyllable = (units[i] as Unit).isSyllable || (units[i] as Unit).isSign;
    for (i++; i < units.length; i++) {
      const unit = units[i] as Unit;
      if (unit.isInvisible) continue;
      if (!unit.isLetter && !unit.isAccent) break;
      if (unit.isSyllable || ((units[first] as Unit).isSyllable && unit.isLetter && !unit.isSign))
        break;
      last = i;
    }
    const start = (units[first] as Unit).start;
    const end = (units[last] as Unit).end;
    i = last + 1;
    const folded = naiveFold(text.slice(start, end));
    words.push({
      folded,
      start,
      end,
      isSyllable,
      isInitials: end - start === 1 && folded.length === 1 && !isSyllable && text[end] === '.',
    });
  }
  return joinInitials(words, text);
}

/** "U", "S" of "U.S." are one word. */
function joinInitials(words: NaiveWord[], text: string): NaiveWord[] {
  const joined: NaiveWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, word.start);
    const isLetter =
      word.end - word.start === 1 &&
      word.folded.length === 1 &&
      !word.isSyllable &&
      !/[\p{L}\p{Nd}\p{Nl}\p{M}\p{Cs}\p{Default_Ignorable_Code_Point}_]/u.test(
        text.charAt(word.end),
      );
    const goesOn = between === '.' || (between === '. ' && text.charAt(word.end) === '.');
    if (before?.isInitials && isLetter && goesOn && before.folded !== '' && !before.isSyllable) {
      before.folded += word.folded;
      before.end = word.end;
    } else joined.push({ ...word });
  }
  for (const word of joined)
    if (word.isInitials && word.end - word.start > 1 && text[word.end] === '.') word.end++;
  return joined;
}
