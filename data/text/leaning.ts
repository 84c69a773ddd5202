/**
 * Sentences that lean on one before them: "the money", "another former prisoner", "these decrees". A
 * card shows sentences alone, where such words point to nothing.
 */

/** Nouns of things told before, when nothing says which: five languages. */
const TOLD_BEFORE = [
  'accusations?|agreement|answer|arrangement|arrests|attacks?|bill|camp|case|changes?|claims?|conflict|criticism|deal|debate',
  'decision|decrees?|error|exchange|fee|figure|footage|group|images|initiative|killings|law|list|measures?|meeting|men|money|number',
  'offer|operation|order|pact|pattern|payment|period|phrase|plan|prisoners?|program|proposal|question|reform|removals?|report|rise',
  'rule|ruling|stay|stigma|system|talks|transfer|trip|video|violence|visit|vote|war|women',
  'acuerdo|acusación|caso|cifra|decisión|dinero|informe|medida|oferta|plan|propuesta|reforma|visita',
  'accord|accusation|affaire|chiffre|décision|loi|mesure|offre|rapport|réforme|somme|vidéo|visite',
  'Abkommen|Angebot|Bericht|Entscheidung|Fall|Gebühr|Geld|Reform|Vereinbarung|Vorwurf|Zahl',
  'acordo|ação|caso|decisão|lei|medida|oferta|proposta|reforma|relatório|taxa',
].join('|');
const ARTICLE = "the|el|la|los|las|le|les|l'|der|die|das|den|dem|o|a|os|as";
/** What follows a noun and says which one it is. */
const SAYS_WHICH =
  "of|on|about|against|between|with|for|from|by|in|under|to|that|which|who|whom|whose|de|del|da|do|du|des|d'|sobre|con|com|avec|entre|contra|contre|que|qui|von|vom|über|mit|zwischen|gegen|zu|für";

/** "the Venezuelan man", "the eight men": their kind or number does not say which. */
const PEOPLE = 'the\\s+(?:[\\p{L}\\p{N}-]+\\s+)?(?:m[ae]n|wom[ae]n)';

const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${ARTICLE})\\s*(?:${TOLD_BEFORE})|${PEOPLE})(?![\\p{L}\\p{N}'’-])(?!\\s+(?:${SAYS_WHICH})(?![\\p{L}]))`,
  'iu',
);
/** A first word that goes on with what was said. */
const GOES_ON =
  /^["“„«]?(?:these|those|this|that|such|another|others?|he|she|it|they|his|her|its|their|then|thus|also|estos?|estas?|es[eao]s?|otr[oa]s?|también|su|sus|ces?|cette|il|elle|ils|elles|son|sa|leur|dies\p{L}*|er|sie|seine?|ihre?|damit|ess[ea]s?|est[ea]s?|outr[oa]s?|também)(?!\p{L})/iu;
/** Words inside a sentence that say the same. */
const GOES_ON_INSIDE =
  /(?<!\p{L})(?:also|as well|thereby|nevertheless|the same|afterwards|minutes later|también|además|aussi|également|auch|também|at that time|at the time|by then|since then|desde entonces)(?!\p{L})/iu;

/** How much a sentence leans on others: 0 to 2. */
export function leaningOf(text: string): number {
  const leans = GOES_ON.test(text) || BARE.test(text) ? 1 : 0;
  return leans + (GOES_ON_INSIDE.test(text) ? 1 : 0);
}
