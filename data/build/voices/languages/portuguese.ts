import { verbTable, wordSet, type Grammar, type Inflection } from '../grammar.ts';

const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  dizer: ['diz dizem disse disseram dizia diziam', 'dito'],
  sustentar: ['sustenta sustentam sustentou sustentaram sustentava', 'sustentado'],
  manter: ['mantém mantêm manteve mantiveram', 'mantido'],
  descrever: ['descreve descrevem descreveu descreveram descrevia', 'descrito'],
  escrever: ['escreve escrevem escreveu escreveram escrevia', 'escrito'],
  crer: ['crê creem creu', 'crido'],
  ver: ['vê veem viu viram', 'visto'],
  pedir: ['pede pedem pediu pediram', 'pedido'],
  sugerir: ['sugere sugerem sugeriu sugeriram', 'sugerido'],
  desmentir: ['desmente desmentem desmentiu', 'desmentido'],
  concluir: ['conclui concluem concluiu concluíram', 'concluído'],
  atribuir: ['atribui atribuem atribuiu atribuíram', 'atribuído'],
  querer: ['quer querem quis quiseram queria', 'querido'],
  dar: ['dá dão deu deram', 'dado'],
};

const ENDINGS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['a am ou aram ava avam', 'ado'],
  er: ['e em eu eram ia iam', 'ido'],
  ir: ['e em iu iram ia iam', 'ido'],
};

function inflect(verb: string): Inflection {
  const [endings, participle] = ENDINGS[verb.slice(-2)] ?? ['', ''];
  const stem = verb.slice(0, -2);
  const regular = endings.split(' ').map((ending) => stem + ending);
  const irregular = IRREGULAR[verb];
  return [
    ['finite', irregular?.[0].split(' ') ?? regular],
    ['participle', [irregular?.[1] ?? stem + participle]],
  ];
}

export const PORTUGUESE: Grammar = {
  articles: wordSet('o a os as um uma uns umas este esta esse essa seu sua seus suas'),
  quantifiers: wordSet(
    `alguns algumas vários várias muitos muitas todos todas dois duas três quatro cinco ambos
    dezenas centenas milhares diversos diversas outro outra cada`,
  ),
  fillers: wordSet('mesmo mesma próprio própria'),
  prepositions: wordSet(
    `de do da dos das em no na nos nas a ao à aos às por pelo pela para com sem sobre desde até
    entre contra durante após ante sob segundo como`,
  ),
  of: wordSet('de do da dos das'),
  relatives: wordSet('que quem qual quais cujo cuja onde'),
  subordinators: wordSet('quando enquanto porque se embora pois'),
  and: wordSet('e ou'),
  but: wordSet('mas enquanto porém'),
  auxiliaries: wordSet('tem têm tinha tinham havia haviam teria pode poderia deve'),
  passives: wordSet('é são foi foram era eram sido ser está estão estava estavam'),
  adverbs: wordSet('também ainda já agora depois antes então assim sempre hoje ontem além'),
  adverbEnding: /.mente$/,
  not: wordSet('não nunca nem'),
  clitics: wordSet('o os a as lhe lhes se me nos'),
  pronouns: new Map([
    ['ele', 'one'],
    ['ela', 'one'],
    ['eles', 'many'],
    ['elas', 'many'],
  ]),
  that: wordSet('que se como'),
  as: wordSet('como'),
  by: wordSet('por pelo pela pelos pelas'),
  according: [
    ['segundo'],
    ['conforme'],
    ...['com', 'com o', 'com a', 'com os', 'com as'].map((end) => [
      'de',
      'acordo',
      ...end.split(' '),
    ]),
    ['nas', 'palavras', 'de'],
    ['na', 'opinião', 'de'],
  ],
  opinions: wordSet(''),
  spokespersons: wordSet('porta-voz porta-vozes'),
  records: wordSet(
    `relatório relatórios registro registros estudo estudos dados números estatísticas documento
    documentos pesquisa comunicado declaração levantamento`,
  ),
  titles: wordSet(
    `presidente vice-presidente ministro ministra juiz juíza senador senadora secretário secretária
    diretor diretora embaixador embaixadora deputado deputada procurador procuradora advogado
    advogada prefeito prefeita general rei papa porta-voz chanceler`,
  ),
  bodies: wordSet(
    `escritório ministério departamento conselho comitê corte tribunal universidade instituto centro agência comissão federação associação banco assembleia`,
  ),
  itself: wordSet('artigo matéria reportagem texto'),
  gerunds: wordSet('dizendo escrevendo afirmando'),
  news: wordSet('número números resultado resultados taxa total dados'),
  inversion: 'free',
  bound: wordSet(''),
  voiceless: wordSet('nenhum nenhuma ninguém nada'),
  times: wordSet(`minutos horas dias semanas meses anos semana mês ano`),
  feelings: wordSet(`preocupado preocupada preocupados convencido convencida convencidos certo`),
  parting: wordSet(''),
  postpositions: wordSet(''),
  dropsPronoun: true,
  titleEnding: /(?!)/,
  hasNounCapitals: false,
  hasVerbLast: false,
  nouns: wordSet(`conta nota denuncia`),
  mental: wordSet(`acredita pensa considera espera quer crê`),
  impersonal: wordSet(`sugere indica indicou revela revelou mostra confirma lembra explica`),
  attitudes: wordSet(''),
  reaches: wordSet(''),
  otherVerbs: wordSet(''),
  verbs: verbTable(
    {
      speech: `dizer afirmar informar explicar sustentar argumentar alegar assegurar
        garantir ressaltar destacar observar apontar alertar advertir relatar contar
        reiterar insistir lembrar comentar escrever responder sugerir avaliar opinar
        salientar frisar falar+de|do|da|em`,
      view: `considerar acreditar pensar criticar condenar denunciar acusar negar desmentir
        descrever qualificar classificar chamar prometer lamentar estimar calcular atribuir
        agradecer elogiar exigir temer relacionar`,
      clause: `lamentar criticar denunciar acrescentar manter concluir anunciar declarar admitir reconhecer confirmar esperar revelar pedir perguntar constatar
        querer indicar ver+~como`,
      thing: 'confirmar',
      news: 'anunciar',
      finding: 'contabilizar documentar registrar encontrar',
      record: 'dar mostrar revelar',
    },
    inflect,
  ),
};
