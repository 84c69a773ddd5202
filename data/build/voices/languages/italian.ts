import { verbTable, wordSet, type Grammar, type Inflection } from '../grammar.ts';

const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  dire: ['dice dicono disse dissero diceva dicevano', 'detto'],
  sostenere: ['sostiene sostengono sostenne sostennero sosteneva', 'sostenuto'],
  scrivere: ['scrive scrivono scrisse scrissero scriveva', 'scritto'],
  descrivere: ['descrive descrivono descrisse', 'descritto'],
  promettere: ['promette promettono promise promisero', 'promesso'],
  ammettere: ['ammette ammettono ammise ammisero', 'ammesso'],
  riconoscere: ['riconosce riconoscono riconobbe', 'riconosciuto'],
  rispondere: ['risponde rispondono rispose risposero', 'risposto'],
  credere: ['crede credono credette credeva', 'creduto'],
  chiedere: ['chiede chiedono chiese chiesero', 'chiesto'],
  aggiungere: ['aggiunge aggiungono aggiunse aggiunsero', 'aggiunto'],
  concludere: ['conclude concludono concluse', 'concluso'],
  definire: ['definisce definiscono definì definirono definiva', 'definito'],
  smentire: ['smentisce smentiscono smentì smentirono', 'smentito'],
  riferire: ['riferisce riferiscono riferì riferirono riferiva', 'riferito'],
  avvertire: ['avverte avvertono avvertì avvertirono', 'avvertito'],
  ribadire: ['ribadisce ribadiscono ribadì ribadirono', 'ribadito'],
  ritenere: ['ritiene ritengono ritenne riteneva', 'ritenuto'],
  vedere: ['vede vedono vide', 'visto'],
  volere: ['vuole vogliono voleva', 'voluto'],
};

function inflect(verb: string): Inflection {
  const stem = verb.slice(0, -3);
  const [finite, participle] = IRREGULAR[verb] ?? [
    ['a', 'ano', 'ò', 'arono', 'ava', 'avano'].map((ending) => stem + ending).join(' '),
    `${stem}ato`,
  ];
  return [
    ['finite', finite.split(' ')],
    ['participle', [participle]],
  ];
}

export const ITALIAN: Grammar = {
  articles: wordSet("il lo la i gli le l' un uno una un' questo questa quel quella suo sua"),
  quantifiers: wordSet(
    `alcuni alcune diversi diverse molti molte tutti tutte due tre quattro cinque entrambi decine
    centinaia migliaia numerosi numerose altro altra ogni`,
  ),
  fillers: wordSet('stesso stessa stessi'),
  prepositions: wordSet(
    `di del della dei delle degli dell' dello in nel nella a al alla all' ai da dal dalla dall' per
    con senza su sul sulla tra fra contro durante dopo sotto secondo verso come presso`,
  ),
  of: wordSet("di del della dei delle degli dell' dello"),
  relatives: wordSet('che chi cui quale quali dove'),
  subordinators: wordSet('quando mentre perché se sebbene poiché'),
  and: wordSet('e ed o'),
  but: wordSet('ma mentre però'),
  auxiliaries: wordSet('ha hanno aveva avevano avrebbe può deve potrebbe'),
  passives: wordSet('è sono fu furono era erano stato stata essere viene venne'),
  adverbs: wordSet('anche inoltre già ancora poi prima dopo allora così sempre oggi ieri'),
  adverbEnding: /.mente$/,
  not: wordSet('non né mai'),
  clitics: wordSet('lo la li le gli si ne'),
  pronouns: new Map([
    ['lui', 'one'],
    ['lei', 'one'],
    ['loro', 'many'],
    ['essi', 'many'],
  ]),
  that: wordSet('che se come'),
  as: wordSet('come'),
  by: wordSet("da dal dalla dall' dai dalle"),
  according: [
    ['secondo'],
    ['stando', 'a'],
    ['stando', 'al'],
    ['a', 'detta', 'di'],
    ['a', 'parere', 'di'],
  ],
  opinions: wordSet(''),
  spokespersons: wordSet('portavoce'),
  records: wordSet(
    `rapporto rapporti registro studio studi dati cifre statistiche documento documenti sondaggio
    comunicato dichiarazione relazione`,
  ),
  titles: wordSet(
    `presidente vicepresidente ministro ministra giudice senatore senatrice segretario segretaria
    direttore direttrice ambasciatore deputato deputata procuratore avvocato avvocata sindaco
    generale re papa portavoce cancelliere`,
  ),
  bodies: wordSet(
    `ufficio ministero dipartimento consiglio comitato corte tribunale università istituto centro agenzia commissione federazione associazione banca assemblea`,
  ),
  itself: wordSet('articolo testo'),
  gerunds: wordSet('dicendo scrivendo affermando'),
  news: wordSet('cifra cifre numero risultato risultati tasso totale dati'),
  inversion: 'free',
  bound: wordSet(''),
  voiceless: wordSet('nessun nessuno nessuna niente'),
  times: wordSet(
    `minuti ore giorni settimane mesi anni lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  ),
  feelings: wordSet(`preoccupato preoccupata preoccupati convinto convinta convinti certo sicuro`),
  parting: wordSet(''),
  postpositions: wordSet(''),
  dropsPronoun: true,
  titleEnding: /(?!)/,
  hasNounCapitals: false,
  hasVerbLast: false,
  nouns: wordSet(`nota denuncia conta`),
  mental: wordSet(`crede pensa considera vuole spera`),
  impersonal: wordSet(`suggerisce indica rivela mostra ricorda conferma spiega`),
  attitudes: wordSet(''),
  reaches: wordSet(''),
  otherVerbs: wordSet(''),
  verbs: verbTable(
    {
      speech: `dire affermare dichiarare sostenere spiegare riferire assicurare sottolineare
        precisare ricordare raccontare ribadire commentare scrivere avvertire osservare
        notare segnalare parlare+di|del|della`,
      view: `considerare credere pensare criticare condannare denunciare accusare negare smentire
        descrivere definire promettere lamentare stimare ringraziare elogiare ritenere
        giudicare`,
      clause: `lamentare criticare denunciare aggiungere concludere annunciare ammettere riconoscere confermare sperare rivelare rispondere chiedere
        comunicare volere vedere+~come`,
      object: 'chiamare',
      thing: 'confermare',
      news: 'annunciare',
      finding: 'documentare registrare',
      record: 'mostrare rivelare',
    },
    inflect,
  ),
};
