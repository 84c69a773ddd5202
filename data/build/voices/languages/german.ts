import { verbTable, wordSet, type Grammar, type Inflection } from '../grammar.ts';

/** Finite forms, then the participle, where the rule does not give them. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  schreiben: ['schreibt schreiben schrieb schrieben', 'geschrieben'],
  sprechen: ['spricht sprechen sprach sprachen', 'gesprochen'],
  nennen: ['nennt nennen nannte nannten', 'genannt'],
  werfen: ['wirft werfen warf warfen', 'vorgeworfen'],
  bestreiten: ['bestreitet bestreiten bestritt bestritten', 'bestritten'],
  widersprechen: ['widerspricht widersprach widersprachen', 'widersprochen'],
  versprechen: ['verspricht versprach versprachen', 'versprochen'],
  denken: ['denkt denken dachte dachten', 'gedacht'],
  sehen: ['sieht sehen sah sahen', 'gesehen'],
  geben: ['gibt geben gab gaben', 'angegeben'],
  halten: ['hält halten hielt hielten', 'gehalten'],
  weisen: ['weist weisen wies wiesen', 'hingewiesen'],
  räumen: ['räumt räumen räumte räumten', 'eingeräumt'],
  kündigen: ['kündigt kündigen kündigte kündigten', 'angekündigt'],
  fügen: ['fügt fügen fügte fügten', 'hinzugefügt'],
  teilen: ['teilt teilen teilte teilten', 'mitgeteilt'],
  heben: ['hebt heben hob hoben', 'hervorgehoben'],
  rufen: ['ruft rufen rief riefen', 'aufgerufen'],
  wollen: ['will wollen wollte wollten', 'gewollt'],
  finden: ['findet finden fand fanden', 'gefunden'],
  antworten: ['antwortet antworten antwortete antworteten', 'geantwortet'],
  behaupten: ['behauptet behaupten behauptete behaupteten', 'behauptet'],
  berichten: ['berichtet berichten berichtete berichteten', 'berichtet'],
  vermuten: ['vermutet vermuten vermutete vermuteten', 'vermutet'],
  befürchten: ['befürchtet befürchten befürchtete befürchteten', 'befürchtet'],
  fürchten: ['fürchtet fürchten fürchtete fürchteten', 'gefürchtet'],
  erwarten: ['erwartet erwarten erwartete erwarteten', 'erwartet'],
  werten: ['wertet werten wertete werteten', 'gewertet'],
};

function inflect(verb: string): Inflection {
  const stem = verb.replace(/e?n$/, '');
  const hasPrefix = /^(?:be|er|ver|ent|zer|ge)|ieren$/.test(verb);
  // "bezeichnet", "berichtet": a stem that would not go with t takes an e.
  const link = /(?:[td]|(?:ch|[^aeiouäöühlrmn])[nm])$/.test(stem) ? 'e' : '';
  const [finite, participle] = IRREGULAR[verb] ?? [
    `${stem}${link}t ${verb} ${stem}${link}te ${stem}${link}ten`,
    `${hasPrefix ? '' : 'ge'}${stem}${link}t`,
  ];
  return [
    ['finite', finite.split(' ')],
    ['participle', [participle]],
  ];
}

export const GERMAN: Grammar = {
  articles: wordSet(
    `der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihr
    ihre`,
  ),
  quantifiers: wordSet(
    `einige mehrere viele manche alle zwei drei vier fünf sechs zehn beide zahlreiche weitere
    dutzende hunderte tausende jeder jede anderer andere`,
  ),
  fillers: wordSet('selbe gleiche derselbe dieselbe'),
  prepositions: wordSet(
    `von vom in im am an auf aus bei beim mit nach seit zu zum zur über unter vor für gegen ohne um
    durch während wegen laut zufolge zwischen neben hinter bis als wie`,
  ),
  of: wordSet('von vom des der'),
  relatives: wordSet('welche welcher welches deren dessen wo weshalb'),
  subordinators: wordSet('wenn während weil obwohl nachdem bevor als sobald falls da weshalb'),
  and: wordSet('und oder'),
  but: wordSet('aber doch sondern jedoch'),
  auxiliaries: wordSet('hat haben hatte hatten kann könnte soll muss würde'),
  passives: wordSet('ist sind war waren wird werden wurde wurden worden'),
  adverbs: wordSet(
    'auch aber dann jetzt nun später zuvor danach zudem außerdem bereits schon noch jedoch ebenfalls',
  ),
  adverbEnding: /.weise$/,
  not: wordSet('nicht nie niemals'),
  clitics: wordSet('sich'),
  pronouns: new Map([
    ['er', 'one'],
    ['sie', 'one'],
  ]),
  that: wordSet('dass ob wie warum'),
  as: wordSet('als'),
  by: wordSet('von vom durch'),
  according: [
    ['laut'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben', 'der'],
    ['nach', 'angaben', 'des'],
    ['nach', 'den', 'worten', 'von'],
    ['nach', 'worten', 'von'],
    ['nach', 'ansicht', 'von'],
    ['nach', 'ansicht', 'der'],
    ['nach', 'ansicht', 'des'],
    ['nach', 'auffassung', 'von'],
    ['nach', 'aussage', 'von'],
    ['nach', 'meinung', 'von'],
    ['nach', 'einschätzung', 'von'],
    ['nach', 'darstellung', 'von'],
    ['nach', 'einschätzung', 'der'],
    ['nach', 'darstellung', 'der'],
  ],
  opinions: wordSet(''),
  spokespersons: wordSet('sprecher sprecherin sprechers'),
  records: wordSet(
    `bericht berichte studie studien daten zahlen statistik statistiken dokument dokumente umfrage
    erklärung mitteilung`,
  ),
  titles: wordSet(
    `präsident präsidentin vizepräsident minister ministerin außenminister außenministerin
    us-außenminister us-präsident richter richterin senator senatorin direktor direktorin
    botschafter botschafterin abgeordnete abgeordneter anwalt anwältin bürgermeister kanzler
    kanzlerin könig papst sprecher sprecherin generalstaatsanwalt justizminister innenminister`,
  ),
  bodies: wordSet(
    `amt ministerium behörde rat gericht universität institut zentrum agentur kommission verband bank`,
  ),
  itself: wordSet('artikel text beitrag'),
  gerunds: wordSet(''),
  news: wordSet('zahl zahlen ergebnis ergebnisse rate'),
  inversion: 'free',
  bound: wordSet(''),
  voiceless: wordSet('kein keine keiner niemand nichts'),
  times: wordSet(
    `minuten stunden tage wochen monate jahre montag dienstag mittwoch donnerstag freitag samstag sonntag`,
  ),
  feelings: wordSet(`überzeugt besorgt sicher`),
  parting: wordSet('so'),
  postpositions: wordSet('zufolge'),
  dropsPronoun: false,
  titleEnding: /(?:in|er|eur|ist|ent|or|är|ter|rat|mann|frau)$/,
  hasNounCapitals: true,
  hasVerbLast: true,
  nouns: wordSet(`sagen nennen`),
  mental: wordSet(`glaubt denkt meint erwartet will sieht`),
  impersonal: wordSet(`zeigt zeigen bestätigt unterstreicht erklärt`),
  attitudes: wordSet(''),
  reaches: wordSet(''),
  otherVerbs: wordSet(''),
  verbs: verbTable(
    {
      speech: `sagen erklären betonen behaupten meinen argumentieren berichten schreiben ergänzen
        warnen beklagen glauben schildern erzählen versichern unterstreichen vermuten
        widersprechen schätzen sprechen+von|vom nennen werfen+~vor fügen+~hinzu geben+~an
        weisen+~hin räumen+~ein teilen+~mit heben+~hervor rufen+~auf halten+~für werten+~als
        beteuern äußern folgern`,
      view: `kritisieren loben bestreiten dementieren denken bezeichnen beschuldigen verurteilen
        beschreiben fürchten befürchten begrüßen fordern drohen+mit versprechen danken monieren`,
      clause: `klagen kritisieren fordern mahnen drohen antworten erwidern bestätigen entgegnen kündigen+~an hoffen erwarten fragen finden wollen
        sehen+~als feststellen`,
      thing: 'bestätigen',
      news: '',
      finding: 'dokumentieren zählen',
      record: 'zeigen nennen belegen',
    },
    inflect,
  ),
};
