/**
 * Whether a full stop belongs to the word before it ("Jan. 6", "J.D. Vance", "EE. UU.") or ends a
 * sentence. A list cannot know: what follows decides, a number, a name or a word that opens sentences.
 */

import { wordSet } from './word-set.ts';

/** Followed by a name or by more of the same: never the end of a sentence. */
const BEFORE_NAME = wordSet(`
  mr mrs ms mx dr drs prof sen rep reps sens gov lt col sgt capt cpl maj adm cmdr rev hon pres messrs st mt
  sra sres srta dra dña lic ing arq gral cnel mons mme mlle mgr dipl bzw sog ggf evtl vgl sig dott avv exmo exma
  vs v approx ca cf viz asst assoc eds supt
  e.g i.e z.b d.h u.a p.ej`);

/** The same, in one language only: elsewhere they are words. */
const BEFORE_NAME_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['es', wordSet('sr d ee')],
  ['pt', wordSet('sr d')],
  ['fr', wordSet('m mm me')],
  ['de', wordSet('hr fr nr u')],
  ['it', wordSet('on')],
]);

/** Followed by a number: not the end; followed by anything else: an ordinary end. */
const BEFORE_NUMBER = wordSet(`
  no nos nr núm num arts p pp pg pág págs vol vols figs ch § abs ziff kap
  kl jan feb mar apr jun jul aug sep sept oct nov dec okt dez ene abr dic janv févr avr juil déc fev mag giu lug`);

/** The same, but English words as well. */
const BEFORE_NUMBER_NOT_ENGLISH = wordSet('ok art par fig cap set out ago gen mai ott');

/** May stand before a name and at the end alike: the next word decides. */
const BEFORE_EITHER = wordSet(`
  jr sr inc corp ltd co bros llc plc dept univ ave blvd rd est etc usw al ecc cía ud uds vd uu ft gen
  calif conn fla ga ill kan ky mass mich minn nev okla ore pa tenn tex va wis
  govt natl intl dist min max mio mrd str`);

/** Words that open a sentence rather than go on with a name. */
const OPENERS = wordSet(`
  the a an he she it they we you i his her its their our my this that these those there here in on at by for
  from to with after before when while where who what why how if as but and or so yet not no since until
  during under over according many some most all both each several such then now also however more
  el la los las un una unos unas él ella ello ellos ellas su sus este esta estos estas ese esa eso esto en de del
  con por para según tras cuando mientras donde pero y o si no ni ya también además al entre desde hasta sin
  le les une il elle ils elles son sa ses leur leurs ce cet cette ces dans sur avec pour par selon après avant
  quand mais et ou où si ne depuis lors aussi cependant d'après c'est qu'il
  der die das den dem des ein eine einer eines einem er sie es wir ihr sein seine im am zum zur von mit nach
  vor bei aus auf für über unter laut wenn als aber und oder doch nicht dies diese dieser dieses auch
  o os um uma ele ela eles elas seu sua seus suas na nos nas em com segundo após quando mas também
  lo gli uno egli lui lei loro suo nel nella per secondo dopo ma anche`);

/** Nouns that a German ordinal counts. */
const AFTER_ORDINAL = wordSet(`
  januar jänner februar märz april mai juni juli august september oktober november dezember
  jahrhundert jahrestag geburtstag weltkrieg amtszeit zusatzartikel bezirk platz runde tag woche mal`);

/** What stands before a German ordinal. */
const BEFORE_ORDINAL =
  /(?:^|\s)(?:am|vom|zum|im|bis|ab|der|die|das|den|dem|des|zur|seit|und)\s+\d+$/iu;

/**
 * Whether the full stop after `before` is part of its last word; `after` follows the white space.
 * `language` is the first part of a language tag, in lower case.
 */
export function isAbbreviation(before: string, after: string, language: string): boolean {
  const word = /[\p{L}\p{N}\p{M}§'’.-]*$/u.exec(before)?.[0] ?? '';
  const next = /^[\p{L}\p{N}\p{M}'’]+/u.exec(after)?.[0] ?? '';
  if (/^\d{1,2}$/u.test(word)) return language === 'de' && isOrdinal(before, next);
  const key = word.toLowerCase();
  if (word === 'a.m' || word === 'p.m') return false;
  if (BEFORE_NAME_IN.get(language)?.has(key)) return true;
  if (BEFORE_NAME.has(key) && word !== 'V') return true;
  if (/^\p{N}/u.test(after)) return isBeforeNumber(key, language);
  if (BEFORE_EITHER.has(key) && after.startsWith('(')) return true;
  return (isInitials(word) || BEFORE_EITHER.has(key)) && next !== '' && !opens(next);
}

function isBeforeNumber(key: string, language: string): boolean {
  return BEFORE_NUMBER.has(key) || (language !== 'en' && BEFORE_NUMBER_NOT_ENGLISH.has(key));
}

function isOrdinal(before: string, next: string): boolean {
  if (AFTER_ORDINAL.has(next.toLowerCase())) return true;
  return BEFORE_ORDINAL.test(before) && /^\p{Lu}/u.test(next) && !opens(next);
}

/** "J", "J.D", "U.S", "EE.UU", "z. B", "EE". */
function isInitials(word: string): boolean {
  return /^(?:\p{L}|(?:\p{L}{1,2}\.)+\p{L}{1,2}|EE)$/u.test(word);
}

function opens(word: string): boolean {
  const key = word.toLowerCase().replace('’', "'");
  return OPENERS.has(key) || (OPENERS.has(`${key.split("'")[0]}e`) && /^[ldcnsq]u?'/u.test(key));
}
