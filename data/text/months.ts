/** Month names and their abbreviations, January first; forms of one month are joined by a slash. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  fr: 'janvier/janv février/fevrier/févr mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc',
  de: 'januar/jänner/jan februar/feber/feb märz/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  pt: 'janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
};

const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(MONTHS).map(([language, names]) => [language, new Map(numbered(names))]),
);
/** For a text of unknown language; the earlier language wins. */
const ALL: ReadonlyMap<string, number> = new Map(Object.values(MONTHS).reverse().flatMap(numbered));

function numbered(names: string): [string, number][] {
  return names.split(' ').flatMap((forms, index) => {
    return forms.split('/').map((form): [string, number] => [form, index + 1]);
  });
}

/** English and German months begin with a capital: "may" and "march" are words. */
const CAPITALIZED = new Set(['en', 'de']);

/** The number of a month, from 1; `null` when the word is none in that language (first part of a tag). */
export function monthOf(word: string, language: string): number | null {
  const isCapital = /^\p{Lu}/u.test(word);
  if (!isCapital && CAPITALIZED.has(language)) return null;
  return (BY_LANGUAGE.get(language) ?? ALL).get(word.toLowerCase()) ?? null;
}
