/**
 * Words that say nothing about what a text is about, folded as `termsOf` folds them, in the languages
 * of our documents. They stay in texts; comparing and ranking leaves them out or counts them little.
 */

const LISTS: Readonly<Record<string, string>> = {
  en: `a about after all also although am an and any are as at be because been before being but by can
    could d did do does doing done during each even ever every for from get had has have having he her
    hers him his how i if in into is it its just like ll m many may me might more most much my no nor
    not of off on once one only or other our out over own per s said same say says shall she should
    since so some still such t than that the their them then there these they this those through to
    too two under until up upon ve very was we were what when where whether which while who whom
    whose why will with within without would yet you your`,
  es: `al como con contra cual cuando cuanto cuantos de del desde donde durante e el ella ellos en
    entre era es esa ese eso esta este esto estos fue ha han hasta hay la las le les lo los mas me mi
    muy no nos o otra otro para pero por porque que quien se segun ser si sin sobre son su sus
    tambien te tiene todo tu un una uno unos y ya`,
  fr: `au aussi aux avec ce ces cette comme comment d dans de des dont du elle en est et ete etre il
    ils j je l la le les leur leurs lui mais meme n ne nous on ont ou par pas plus pour qu quand que
    quel quelle qui s sa sans se selon ses si son sont sur tout un une vous y`,
  de: `aber als am an auch auf aus bei bis da das dass dem den der des die doch durch ein eine einem
    einen einer eines er es fur hat hatte ich im in ist kann mit nach nicht noch nur oder sein seine
    sich sie sind so uber um und uns unter vom von vor war waren was wenn werden wie wird wo worden
    wurde wurden zu zum zur`,
  pt: `ao aos as com como da das de do dos e ela ele em entre era essa esse esta este foi ha isso ja
    mais mas na nao nas no nos o os ou para pela pelo por porque quando que quem se segundo sem ser
    seu seus sobre sua suas tambem tem um uma`,
};

const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(/\s+/u))]),
);
const ALL: ReadonlySet<string> = new Set([...BY_LANGUAGE.values()].flatMap((words) => [...words]));

/** Whether a folded word says nothing about its text's subject. */
export function isStopWord(term: string): boolean {
  return ALL.has(term);
}

/** The language whose stop words a text uses most, as BCP 47 tag; `null` when it uses too few. O(terms). */
export function languageOf(terms: readonly string[]): string | null {
  let best: { language: string; hits: number } | null = null;
  for (const [language, words] of BY_LANGUAGE) {
    const hits = terms.filter((term) => words.has(term)).length;
    if (hits > (best?.hits ?? 1)) best = { language, hits };
  }
  return best?.language ?? null;
}
