import { verbTable, wordSet, type Grammar, type Inflection } from '../grammar.ts';

/** Past and participle where a rule does not give them. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  hold: ['held', 'held'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  foresee: ['foresaw', 'foreseen'],
  put: ['put', 'put'],
  speak: ['spoke', 'spoken'],
  give: ['gave', 'given'],
  show: ['showed', 'shown'],
  know: ['knew', 'known'],
  hear: ['heard', 'heard'],
  feel: ['felt', 'felt'],
  swear: ['swore', 'sworn'],
  rebut: ['rebutted', 'rebutted'],
  admit: ['admitted', 'admitted'],
  quip: ['quipped', 'quipped'],
  brag: ['bragged', 'bragged'],
  dub: ['dubbed', 'dubbed'],
  plead: ['pleaded', 'pleaded'],
};

function inflect(verb: string): Inflection {
  const stem = verb.replace(/e$/, '');
  const isY = /[^aeiou]y$/.test(verb);
  const third = isY
    ? verb.replace(/y$/, 'ies')
    : verb + (/(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's');
  const regular = isY ? verb.replace(/y$/, 'ied') : `${stem}ed`;
  const [past, participle] = IRREGULAR[verb] ?? [regular, regular];
  const pasts: Inflection =
    past === participle
      ? [['either', [past]]]
      : [
          ['finite', [past]],
          ['participle', [participle]],
        ];
  return [['base', [verb]], ['finite', [third]], ...pasts];
}

export const ENGLISH: Grammar = {
  articles: wordSet('the a an this that these those its his her their our'),
  quantifiers: wordSet(
    `some many several most all two three four five six seven eight nine ten dozens hundreds
    thousands millions scores few both numerous various one another each every any
    percent more`,
  ),
  fillers: wordSet('same so-called own'),
  prepositions: wordSet(
    `of in on at by for with from to about into over under after before during since against
    between among within without through across outside inside near around as like until upon
    despite behind beyond amid via toward towards because including per late early`,
  ),
  of: wordSet('of'),
  relatives: wordSet('who which that whom whose where'),
  subordinators: wordSet(
    'when while because if although though since unless whereas whether once until how what why',
  ),
  and: wordSet('and or &'),
  but: wordSet('but while whereas yet although though'),
  auxiliaries: wordSet('has have had will would can could may might must should does do did'),
  passives: wordSet('is are was were be been being gets got'),
  adverbs: wordSet(
    `also later earlier then thus now long again always never ever still even just soon first once too
    twice already often yet further furthermore moreover however instead meanwhile today yesterday
    nevertheless nonetheless thereby therefore both all himself herself itself themselves`,
  ),
  adverbEnding:
    /(?<!^(?:fami|assemb|al|rep|supp|ral|monopo|anoma|week|month|dai|year|elder|butterf))ly$/,
  not: wordSet('not never'),
  clitics: wordSet(''),
  pronouns: new Map([
    ['he', 'one'],
    ['she', 'one'],
    ['they', 'many'],
    ['it', 'thing'],
  ]),
  that: wordSet('that whether how why what'),
  as: wordSet('as'),
  by: wordSet('by'),
  according: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'eyes', 'of'],
    ['in', 'the', 'account', 'of'],
    ['by', 'the', 'account', 'of'],
  ],
  opinions: wordSet('view opinion words eyes account telling judgment judgement estimation'),
  spokespersons: wordSet(
    'spokesperson spokespersons spokespeople spokesman spokesmen spokeswoman spokeswomen',
  ),
  records: wordSet(
    `report reports record records study studies survey surveys poll polls statement statements data figures
    statistics proclamation document documents memorandum memo filing filings website lawsuit
    declaration complaint letter review analysis estimate estimates count tally register
    communiqué release`,
  ),
  titles: wordSet(
    `president vice secretary minister judge justice senator congressman congresswoman
    representative governor mayor ambassador attorney general chief commissioner director officer
    pope king queen prince professor dr mr mrs ms sir lord lady captain colonel lieutenant sergeant
    chancellor prime deputy rep sen gov gen ombudsman ombudswoman archbishop bishop cardinal father
    rabbi reverend sheriff speaker leader spokesman spokeswoman spokesperson lawyer attorney
    journalist activist economist analyst researcher former ex-president commander magistrate
    prosecutor chairman chairwoman`,
  ),
  bodies: wordSet(
    `office ministry department bureau council committee court university institute center centre agency commission federation union association society bank church rights authority assembly`,
  ),
  itself: wordSet('article story piece digest newsletter newspaper'),
  gerunds: wordSet(
    `saying writing stating stressing arguing adding claiming insisting noting telling calling
    declaring warning explaining`,
  ),
  news: wordSet('figure figures number numbers result results rate total count data statistics'),
  inversion: 'behind',
  bound: wordSet('for of with from as to'),
  voiceless: wordSet('no nobody none neither them him us me you nothing'),
  times: wordSet(
    `minutes hours days weeks months years week month year day night morning evening later earlier last next monday tuesday wednesday thursday friday saturday sunday`,
  ),
  feelings: wordSet(`concerned worried convinced confident certain sure afraid adamant alarmed`),
  parting: wordSet(''),
  postpositions: wordSet(''),
  dropsPronoun: false,
  titleEnding: /(?!)/,
  hasNounCapitals: false,
  hasVerbLast: false,
  nouns: wordSet(
    `reports claims notes calls doubts demands fears hopes praises estimates comments remarks records lists counts shows points states details documents links credits names views cites promises pledges threats vows questions answers`,
  ),
  mental: wordSet(
    `believe believes believed think thinks thought consider considers expect expects expected want wants wanted see accept doubt find found`,
  ),
  impersonal: wordSet(
    `suggest suggests suggested show shows showed indicate indicates indicated reveal reveals revealed recall recalls recalled confirm confirms confirmed underline underlines underlined underscore underscores promise promises promised threaten threatens threatened echo echoes echoed demand demands demanded explain explains explained`,
  ),
  attitudes: wordSet(
    'concern concerns criticism criticisms complaint complaints objection objections fear fears',
  ),
  reaches: wordSet(
    'extends extend extended includes include included focuses focus focused centers center',
  ),
  otherVerbs: wordSet(
    `came took made gave went won led got met sent left began became ran rose fell set hit paid
    built brought broke held kept lost stood drew grew fled shot fought sought chose drove spent
    blew sold wants`,
  ),
  verbs: verbTable(
    {
      speech: `say argue claim allege insist stress emphasize emphasise contend explain note
        comment remark predict estimate tell warn complain lament testify suggest concede
        report caution opine reiterate repeat recount quip joke speculate reckon posit
        retort assure swear speak+of|out tell+of|about point+to|out talk+of|about
        call+on|for appeal+for warn+of|against write+of|about refer+~as cast+doubt
        raise+concern|concerns|doubts|questions put+~at put+it see+~as view+~as regard+~as
        hold+~responsible|accountable|liable hold+that name+~as cite+~as list+~as
        dismiss+~as credit+~with attribute+~to link+~to rule+out look+~as know+of
        reject+~claim|claims|accusation|accusations|allegation|allegations|charge|charges|criticism|idea|suggestion
        dismiss+~claim|claims|accusation|accusations|allegation|allegations|criticism|idea|suggestion
        voice+concern|concerns|fear|fears|doubt|doubts|alarm|outrage|support|hope|criticism|anger
        express+concern|concerns|fear|fears|doubt|doubts|alarm|outrage|support|hope|regret`,
      view: `believe think consider deny accuse blame praise criticize criticise condemn denounce
        fault thank applaud deplore characterize characterise portray depict describe liken
        echo mention foresee threaten vow pledge promise boast brag counter rebut underline
        underscore decry lambast lambaste urge demand`,
      object: 'call label dub brand term deem judge',
      clause: `announce acknowledge admit find declare reveal indicate agree answer respond reply ask
        hear confirm hope expect feel learn determine plead observe remind question want add write
        state maintain assert recall conclude doubt fear object propose worry theorize tweet post`,
      thing: 'confirm acknowledge admit expect want welcome hail',
      news: 'announce',
      finding: 'find count record identify document tally',
      record: 'show list give put count cite reveal detail document identify',
    },
    inflect,
  ),
};
