import { verbTable, wordSet, type Grammar, type Inflection } from '../grammar.ts';

const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  dire: ['dit disent disait disaient', 'dit'],
  écrire: ['écrit écrivent écrivait écrivit', 'écrit'],
  décrire: ['décrit décrivent décrivait', 'décrit'],
  soutenir: ['soutient soutiennent soutenait soutint', 'soutenu'],
  maintenir: ['maintient maintiennent maintenait', 'maintenu'],
  prévenir: ['prévient préviennent', 'prévenu'],
  croire: ['croit croient croyait croyaient', 'cru'],
  répondre: ['répond répondent répondait répondit', 'répondu'],
  prétendre: ['prétend prétendent prétendait', 'prétendu'],
  reconnaître: ['reconnaît reconnaissent reconnaissait', 'reconnu'],
  admettre: ['admet admettent admettait', 'admis'],
  promettre: ['promet promettent promettait', 'promis'],
  démentir: ['dément démentent démentait', 'démenti'],
  avertir: ['avertit avertissent avertissait', 'averti'],
  faire: ['fait font faisait', 'fait'],
  conclure: ['conclut concluent concluait', 'conclu'],
  voir: ['voit voient voyait', 'vu'],
  craindre: ['craint craignent craignait', 'craint'],
  vouloir: ['veut veulent voulait', 'voulu'],
  rappeler: ['rappelle rappellent rappelait rappela', 'rappelé'],
  appeler: ['appelle appellent appelait', 'appelé'],
  espérer: ['espère espèrent espérait', 'espéré'],
  révéler: ['révèle révèlent révélait', 'révélé'],
  suggérer: ['suggère suggèrent suggérait', 'suggéré'],
  considérer: ['considère considèrent considérait', 'considéré'],
  exagérer: ['exagère exagèrent', 'exagéré'],
  qualifier: ['qualifie qualifient qualifiait qualifiaient qualifia', 'qualifié'],
  annoncer: ['annonce annoncent annonçait annonça', 'annoncé'],
  dénoncer: ['dénonce dénoncent dénonçait dénonça', 'dénoncé'],
  juger: ['juge jugent jugeait jugea', 'jugé'],
  exiger: ['exige exigent exigeait exigea', 'exigé'],
};

function inflect(verb: string): Inflection {
  const stem = verb.slice(0, -2);
  const [finite, participle] = IRREGULAR[verb] ?? [
    ['e', 'ent', 'ait', 'aient', 'a', 'èrent'].map((ending) => stem + ending).join(' '),
    `${stem}é`,
  ];
  const agreed = ['', 'e', 's', 'es'].map((ending) => participle + ending);
  return [
    ['finite', finite.split(' ')],
    ['participle', agreed],
  ];
}

export const FRENCH: Grammar = {
  articles: wordSet("le la les l' un une des du ce cet cette ces son sa ses leur leurs"),
  quantifiers: wordSet(
    `plusieurs quelques certains certaines tous toutes deux trois quatre cinq six dix autre chaque
    nombreux nombreuses dizaines centaines milliers`,
  ),
  fillers: wordSet('même mêmes propre'),
  prepositions: wordSet(
    `de d' du des en à au aux par pour avec sans sur dans depuis jusque entre contre pendant après
    avant devant sous selon vers chez lors comme`,
  ),
  of: wordSet("de d' du des"),
  relatives: wordSet("qui que qu' dont où lequel laquelle lesquels"),
  subordinators: wordSet("quand lorsque lorsqu' tandis parce si s' puisque"),
  and: wordSet('et ou'),
  but: wordSet('mais tandis'),
  auxiliaries: wordSet('a ont avait avaient aurait eu peut doit pourrait'),
  passives: wordSet('est sont était étaient été être fut furent'),
  adverbs: wordSet(
    'aussi ensuite encore déjà alors puis toujours depuis également enfin ainsi hier',
  ),
  adverbEnding:
    /(?<!^(?:gouverne|parle|départe|mouve|docu|juge|traite|loge|enseigne|événe|apparte|règle|argu|bâti|élé|arme|engage|comporte))ment$/,
  not: wordSet("ne n' pas jamais"),
  clitics: wordSet("le la les l' lui leur se s' en y"),
  pronouns: new Map([
    ['il', 'one'],
    ['elle', 'one'],
    ['ils', 'many'],
    ['elles', 'many'],
  ]),
  that: wordSet("que qu' si comment"),
  as: wordSet('comme'),
  by: wordSet('par'),
  according: [
    ['selon'],
    ["d'", 'après'],
    ['aux', 'yeux', 'de'],
    ['de', "l'", 'avis', 'de'],
    ['pour', 'reprendre', 'les', 'mots', 'de'],
  ],
  opinions: wordSet(''),
  spokespersons: wordSet('porte-parole'),
  records: wordSet(
    `rapport rapports registre étude études données chiffres statistiques document documents
    communiqué enquête sondage déclaration`,
  ),
  titles: wordSet(
    `président présidente vice-président ministre juge sénateur sénatrice secrétaire directeur
    directrice ambassadeur député députée procureur avocat avocate maire général roi pape
    porte-parole chancelier`,
  ),
  bodies: wordSet(
    `bureau ministère département conseil comité cour tribunal université institut centre agence commission fédération association banque assemblée`,
  ),
  itself: wordSet('article texte'),
  gerunds: wordSet('disant écrivant affirmant'),
  news: wordSet('chiffre chiffres nombre résultat résultats taux total données'),
  inversion: 'free',
  bound: wordSet(''),
  voiceless: wordSet('aucun aucune nul personne rien'),
  times: wordSet(
    `minutes heures jours semaines mois années lundi mardi mercredi jeudi vendredi samedi dimanche`,
  ),
  feelings: wordSet(
    `préoccupé préoccupée préoccupés inquiet inquiète inquiets convaincu convaincue convaincus certain certains`,
  ),
  parting: wordSet(''),
  postpositions: wordSet(''),
  dropsPronoun: false,
  titleEnding: /(?!)/,
  hasNounCapitals: false,
  hasVerbLast: false,
  nouns: wordSet(`juge rapporte note dit`),
  mental: wordSet(`croit pense estime juge considère veut`),
  impersonal: wordSet(
    `suggère suggèrent indique indiquent révèle montre rappelle confirme explique`,
  ),
  attitudes: wordSet(''),
  reaches: wordSet(''),
  otherVerbs: wordSet(''),
  verbs: verbTable(
    {
      speech: `dire affirmer déclarer assurer indiquer expliquer estimer soutenir souligner
        préciser noter rappeler raconter rapporter relater écrire prétendre avertir prévenir
        insister répéter arguer alléguer suggérer prédire commenter lancer parler+de|d'|du
        appeler+~à relever signaler`,
      view: `juger considérer penser croire décrire qualifier accuser critiquer dénoncer
        condamner déplorer regretter nier démentir promettre saluer remercier craindre
        évoquer exiger reprocher`,
      clause: `regretter déplorer dénoncer critiquer ajouter maintenir conclure annoncer admettre reconnaître confirmer espérer révéler répondre rétorquer demander
        vouloir constater voir+~comme`,
      object: 'appeler',
      thing: 'confirmer',
      news: 'annoncer',
      finding: 'recenser documenter',
      record: 'montrer donner chiffrer',
    },
    inflect,
  ),
};
