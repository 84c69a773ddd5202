import { verbTable, wordSet, type Grammar, type Inflection } from '../grammar.ts';

/** Finite forms, then participles, where the rule does not give them. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  decir: ['dice dicen dijo dijeron decía decían dirá', 'dicho'],
  sostener: ['sostiene sostienen sostuvo sostuvieron sostenía sostenían', 'sostenido'],
  mantener: ['mantiene mantienen mantuvo mantuvieron mantenía mantenían', 'mantenido'],
  advertir: ['advierte advierten advirtió advirtieron advertía advertían', 'advertido'],
  recordar: ['recuerda recuerdan recordó recordaron recordaba recordaban', 'recordado'],
  contar: ['cuenta cuentan contó contaron contaba contaban', 'contado'],
  responder: ['responde responden respondió respondieron respondía respondían', 'respondido'],
  reconocer: ['reconoce reconocen reconoció reconocieron reconocía', 'reconocido'],
  desmentir: ['desmiente desmienten desmintió desmintieron', 'desmentido'],
  negar: ['niega niegan negó negaron negaba negaban', 'negado'],
  describir: ['describe describen describió describieron describía', 'descrito'],
  escribir: ['escribe escriben escribió escribieron escribía', 'escrito'],
  exponer: ['expone exponen expuso expusieron', 'expuesto'],
  sugerir: ['sugiere sugieren sugirió sugirieron sugería', 'sugerido'],
  referir: ['refiere refieren refirió refirieron', 'referido'],
  pedir: ['pide piden pidió pidieron pedía pedían', 'pedido'],
  exigir: ['exige exigen exigió exigieron exigía exigían', 'exigido'],
  atribuir: ['atribuye atribuyen atribuyó atribuyeron', 'atribuido'],
  concluir: ['concluye concluyen concluyó concluyeron', 'concluido'],
  creer: ['cree creen creyó creyeron creía creían', 'creído'],
  pensar: ['piensa piensan pensó pensaron pensaba pensaban', 'pensado'],
  ver: ['ve ven vio vieron veía veían', 'visto'],
  dar: ['da dan dio dieron daba daban', 'dado'],
  mostrar: ['muestra muestran mostró mostraron mostraba', 'mostrado'],
  demostrar: ['demuestra demuestran demostró demostraron', 'demostrado'],
  encontrar: ['encuentra encuentran encontró encontraron', 'encontrado'],
  querer: ['quiere quieren quiso quisieron quería querían', 'querido'],
  temer: ['teme temen temió temieron temía temían', 'temido'],
  insistir: ['insiste insisten insistió insistieron insistía', 'insistido'],
  apuntar: ['apunta apuntan apuntó apuntaron apuntaba', 'apuntado'],
  hablar: ['habla hablan habló hablaron hablaba hablaban', 'hablado'],
  poner: ['pone ponen puso pusieron', 'puesto'],
};

const ENDINGS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['a an ó aron aba aban ará arán', 'ado'],
  er: ['e en ió ieron ía ían erá', 'ido'],
  ir: ['e en ió ieron ía ían irá', 'ido'],
};

function inflect(verb: string): Inflection {
  const [finite, participle] = IRREGULAR[verb] ?? regular(verb);
  return [
    ['finite', finite.split(' ')],
    ['participle', [participle]],
  ];
}

function regular(verb: string): readonly [string, string] {
  const stem = verb.slice(0, -2);
  const [finite, participle] = ENDINGS[verb.slice(-2)] ?? ['', ''];
  const forms = finite.split(' ').map((ending) => stem + ending);
  return [forms.join(' '), stem + participle];
}

export const SPANISH: Grammar = {
  articles: wordSet('el la los las lo un una unos unas este esta estos estas ese esa su sus'),
  quantifiers: wordSet(
    `algunos algunas varios varias muchos muchas todos todas dos tres cuatro cinco seis diez ambos
    ambas decenas cientos miles numerosos numerosas diversos diversas otro otra cada`,
  ),
  fillers: wordSet('mismo misma mismos mismas propio propia'),
  prepositions: wordSet(
    `de del en a al por para con sin sobre desde hasta entre contra durante tras ante bajo según
    hacia mediante pese como`,
  ),
  of: wordSet('de del'),
  relatives: wordSet('que quien quienes cual cuales cuyo cuya donde'),
  subordinators: wordSet('cuando mientras porque si aunque pues'),
  and: wordSet('y e o'),
  but: wordSet('pero aunque mientras sino'),
  auxiliaries: wordSet('ha han había habían hubo habrá habría puede podría debe'),
  passives: wordSet('es son fue fueron era eran sido ser está están estaba estaban'),
  adverbs: wordSet(
    `también además ya ahora después antes luego entonces así aún todavía siempre hoy ayer asimismo`,
  ),
  adverbEnding: /.mente$/,
  not: wordSet('no ni nunca tampoco'),
  clitics: wordSet('lo los la las le les se me nos'),
  pronouns: new Map([
    ['él', 'one'],
    ['ella', 'one'],
    ['ellos', 'many'],
    ['ellas', 'many'],
  ]),
  that: wordSet('que si cómo'),
  as: wordSet('como'),
  by: wordSet('por'),
  according: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['de', 'acuerdo', 'a'],
    ['conforme', 'a'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
    ['en', 'opinión', 'de'],
    ['a', 'decir', 'de'],
  ],
  opinions: wordSet(''),
  spokespersons: wordSet('portavoz portavoces vocero vocera voceros'),
  records: wordSet(
    `informe informes registro registros estudio estudios datos cifras estadísticas documento
    documentos encuesta comunicado reporte sondeo declaración programa`,
  ),
  titles: wordSet(
    `presidente presidenta vicepresidente ministro ministra juez jueza senador senadora secretario
    secretaria director directora embajador embajadora diputado diputada fiscal portavoz vocero
    abogado abogada comisionado comisionada alcalde alcaldesa general rey papa canciller`,
  ),
  bodies: wordSet(
    `oficina ministerio departamento consejo comité corte tribunal universidad instituto centro agencia comisión federación asociación banco asamblea`,
  ),
  itself: wordSet('artículo nota texto'),
  gerunds: wordSet('diciendo escribiendo afirmando señalando'),
  news: wordSet('cifra cifras número números resultado resultados tasa total datos'),
  inversion: 'free',
  bound: wordSet(''),
  voiceless: wordSet('ningún ninguna ninguno nadie nada'),
  times: wordSet(
    `minutos horas días semanas meses años semana mes año lunes martes miércoles jueves viernes sábado domingo`,
  ),
  feelings: wordSet(
    `preocupado preocupada preocupados preocupadas convencido convencida convencidos convencidas seguro segura seguros`,
  ),
  parting: wordSet(''),
  postpositions: wordSet(''),
  dropsPronoun: true,
  titleEnding: /(?!)/,
  hasNounCapitals: false,
  hasVerbLast: false,
  nouns: wordSet(`cuenta nota denuncia demanda reclama`),
  mental: wordSet(
    `cree creen creía considera consideran espera esperan quiere quieren teme encontró halló encuentra`,
  ),
  impersonal: wordSet(
    `sugiere sugieren sugirió indica indican indicó revela reveló muestra demuestra recuerda confirma confirmó explica`,
  ),
  attitudes: wordSet(''),
  reaches: wordSet(''),
  otherVerbs: wordSet('estudió fue tuvo hizo dio vio'),
  verbs: verbTable(
    {
      speech: `decir afirmar asegurar señalar explicar sostener informar manifestar
        expresar indicar precisar advertir recordar contar relatar reiterar insistir
        subrayar destacar resaltar aseverar argumentar alegar apuntar comentar opinar
        escribir responder sugerir reportar detallar exponer referir hablar+de relatar
        sentenciar aclarar`,
      view: `considerar creer pensar criticar condenar denunciar acusar negar desmentir describir
        calificar tildar tachar llamar prometer reclamar lamentar estimar calcular atribuir
        agradecer elogiar alabar celebrar exigir instar temer relacionar achacar culpar`,
      clause: `lamentar criticar denunciar celebrar agregar añadir mantener concluir anunciar declarar comunicar admitir reconocer confirmar esperar hallar encontrar revelar
        pedir preguntar demostrar comprobar querer ver+~como`,
      thing: 'confirmar',
      news: 'anunciar',
      finding: 'encontrar hallar contabilizar documentar registrar',
      record: 'dar mostrar cifrar situar contar revelar',
    },
    inflect,
  ),
};
