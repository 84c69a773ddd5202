/** Other ways to write the same name: nothing is left out that tells it from others. */

import type { EntityKind } from '../model.ts';
import { stateSpellings } from './abbreviations.ts';
import { withoutArticle } from './articles.ts';
import { declined } from './german-adjectives.ts';
import { COMPANY_FORM } from './company-forms.ts';
import { NICKNAMES } from './nicknames.ts';
import { isCommonWord } from './common-words.ts';
import { foldLetters } from '../text/fold.ts';
import { TITLES } from './setting-words.ts';
import {
  ARABIC_ARTICLE,
  GENERATION,
  nameWords,
  PARTICLES,
  SURNAME_JOINT,
  withoutArabicArticle,
} from './person-name.ts';

/** "MS13" of "MS-13", "Texas Tribune" of "The Texas Tribune", "Cetus Corp" of "Cetus Corporation". */
export function spellings(text: string, kind: EntityKind): string[] {
  const found = kind === 'person' ? personSpellings(text) : thingSpellings(text);
  if (kind === 'place' && DEMONYM.test(text)) found.push(`${text}s`);
  if (/\d/.test(text) && HYPHEN.test(text)) found.push(text.replaceAll(HYPHEN, ''));
  for (const bare of withoutArticle(text)) found.push(bare);
  found.push(...declined(text));
  return [...new Set(found)].filter((variant) => variant !== text && variant !== '');
}

/** Declared names of a people: "Salvadoran", "salvadoreño", "salvadorien". */
const DEMONYM = /^\p{L}{3,}(?:an|eñ[oa]|an[oa]|ien|ienne|ense)$/u;
const HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;

const EQUAL_FORMS: readonly (readonly [string, string])[] = [
  ['Corporation', 'Corp'],
  ['Company', 'Co'],
  ['Companies', 'Cos'],
  ['Incorporated', 'Inc'],
  ['Limited', 'Ltd'],
  ['United States', 'US'],
  ['United Kingdom', 'UK'],
  ['United Nations', 'UN'],
  ['European Union', 'EU'],
  [' and ', ' & '],
  ['Saint ', 'St '],
  ['Sainte ', 'Ste '],
  ['Mount ', 'Mt '],
  ['Fort ', 'Ft '],
  ['Department ', 'Dept '],
  ['University ', 'Univ '],
  ['Organization', 'Organisation'],
  ['Defense', 'Defence'],
  ['Center', 'Centre'],
  ['Labor', 'Labour'],
  ['Theater', 'Theatre'],
  ['Harbor', 'Harbour'],
];

function thingSpellings(text: string): string[] {
  const found: string[] = [];
  const undotted = text.includes('.') ? text.replaceAll(/\b(U)\.(S|K|N)\./g, '$1$2') : text;
  for (const [long, short] of EQUAL_FORMS) {
    addReplaced(found, undotted, long, short);
    addReplaced(found, undotted, short, long);
  }
  const bare = text.replace(COMPANY_FORM, '');
  if (bare !== text && isNameByItself(bare)) found.push(bare);
  if (/^\p{Lu}{5,}$/u.test(text) || SPOKEN_ACRONYMS.has(text))
    found.push(text.charAt(0) + text.slice(1).toLowerCase());
  const [, before, kind, field] = DEPARTMENT.exec(text) ?? [];
  if (field !== undefined) found.push(`${before}${field} ${kind}`);
  return [...found, ...stateSpellings(text)];
}

/** Short ones that the press writes like words: "l'Otan", "l'Onu". */
const SPOKEN_ACRONYMS = new Set(
  'OTAN NATO ONU OMS FMI BCE UE OCSE AIEA FAO FIFA UEFA NASA OPEC OPEP FARC'.split(' '),
);

/** "Adidas" of "Adidas AG"; "First" of "First Inc." is none. */
function isNameByItself(bare: string): boolean {
  return (
    /\p{L}{2,}[ -]\p{L}{2,}/u.test(bare) ||
    (/^[\p{L}\d'’&-]{3,}$/u.test(bare) && !isCommonWord(bare))
  );
}

const DEPARTMENT = /^(.*?)(Department|Ministry) of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;

/** Whole words only, and never the whole name: "US" alone needs its own evidence. */
function addReplaced(found: string[], text: string, from: string, to: string): void {
  if (!text.includes(from) || text === from) return;
  const isWhole = ` ${text} `.includes(` ${from.trim()} `);
  if (isWhole) found.push(text.replace(from, to));
}

/** "Martin Ginsburg" of "Martin D. Ginsburg", "Bob Nardelli" of "Robert Nardelli". */
function personSpellings(text: string): string[] {
  const whole = text.replace(GENERATION, '');
  const words = nameWords(whole);
  // "Vice President Vance" has no first name.
  if (TITLES.has(foldLetters(words[0] ?? ''))) return [];
  const found = whole === text ? [] : [whole];
  if (words.length < 2 || words.length > 5) return found;
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (ARABIC_ARTICLE.test(last))
    found.push([...words.slice(0, -1), withoutArabicArticle(last)].join(' '));
  for (const rest of restsOf(words.slice(1), /\p{Ll}/u.test(first))) {
    found.push([first, ...rest].join(' '));
    if (rest.length > 1) continue;
    for (const familiar of NICKNAMES.get(first) ?? []) found.push([familiar, ...rest].join(' '));
  }
  return found;
}

/** What may follow the first name: all, without the middle names, or (Spanish) the first surname only. */
function restsOf(words: readonly string[], isSpelledOut: boolean): string[][] {
  const plain = words.filter(
    (word) => !/^\p{Lu}\.?$/u.test(word) && !/^(?:\p{Lu}\.){2,}$/u.test(word),
  );
  const rests = [[...words], plain];
  const hasParticle = words.some(
    (word) => PARTICLES.has(word.toLowerCase()) || SURNAME_JOINT.test(word),
  );
  if (plain.length > 1 && !hasParticle) rests.push(plain.slice(-1));
  if (plain.length === 2 && !hasParticle && isSpelledOut) rests.push(plain.slice(0, 1));
  return rests.filter((rest) => rest.length > 0);
}
