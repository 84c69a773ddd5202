import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** Endings of nouns for doings and states, which say nothing themselves. */
const ABSTRACT =
  /(?:ings?|ness(?:es)?|isms?|tions?|sions?|ments?|ances?|ences?|ci[oó]n(?:es)?|mientos?|dad(?:es)?|ungen?|keit|heit|zione|zioni|menti|mento|ção|ções)$/;
/** Such nouns that mean people or papers. */
const SPEAKING =
  /^(?:organi|administra|comis|commis|kommis|governm|parliam|parlam|departm|opposi|oposi|opposiz|associa|asocia|assozia|federa|fédéra|institu|delega|deleg|corpora|founda|fonda|fund|coali|koali|prosecu|autori|univers|indict|docum|statem|judgm|informa|declara|dichiara|regier|zeitung|congrega|redac|rédac|direc|agrupa|forma|sociedad|comunidad|audienc|king|sibling|unión|union|convention|divis|sec)/;

/** A common noun for something that cannot speak. */
export function isInanimate(core: readonly Token[], { records }: Grammar): boolean {
  const head = core.at(-1)!;
  if (head.kind !== 'word' || /^\p{Lu}/u.test(head.text) || records.has(head.lower)) return false;
  return ABSTRACT.test(head.lower) && !SPEAKING.test(head.lower);
}
