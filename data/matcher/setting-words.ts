/** Words that tell what stands around a name. Folded: small letters, no accents. */

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before or after a name they say who is meant and are no part of it. */
export const TITLES = listed(`
  president presidents presidente presidenta presidentin prasident prasidentin presidentessa vice-president vicepresident
  vicepresidente vice premier prime minister ministers ministro ministra ministre ministerin kanzler kanzlerin chancellor
  secretary secretaries secretario secretaria secretaire sekretar staatssekretar state sen senator senators senador senadora
  senateur senatore senatorin rep representative congressman congresswoman deputy diputado diputada deputado deputada depute
  deputee deputato deputata abgeordnete abgeordneter gov governor gobernador gobernadora governador governatore gouverneur
  mayor alcalde alcaldesa maire burgermeister sindaco prefeito judge justice chief jueza juez juge richter richterin giudice
  juiz juiza magistrate magistrado attorney general fiscal procureur procurador procuradora prosecutor lawyer abogado abogada
  anwalt anwaltin avocat avocate advogado mr mrs ms miss mx sir dame lord lady dr doctor doctora prof professor professora
  profesor profesora professeur dottor herr frau monsieur madame mme mlle don dona senor senora sr sra signor signora king
  queen rey reina roi reine konig konigin re regina rei rainha prince princess principe prinz pope papa pape papst cardinal
  bishop archbishop reverend rev pastor father sister brother saint ambassador embajador embajadora ambassadeur botschafter
  botschafterin commissioner comisionado comisario kommissar director directora directeur directrice direktor direktorin
  direttore diretor chairman chairwoman chair ceo cfo founder spokesman spokeswoman spokesperson portavoz porte-parole
  sprecher sprecherin portavoce porta-voz gen colonel col captain capt major maj lieutenant lt sergeant sgt officer
  admiral commander agent detective sheriff inspector coach author writer actor actress singer journalist reporter editor
  analyst economist activist candidate candidato candidata candidat kandidat kandidatin leader lider chef chefin boss expert
  dictator ex-president former then-president president-elect first minister-president foreign interior defense defence
  press speaker whip democrat republican democrats republicans lawmaker lawmakers officials official nominee
  executive executives vice-chairman co-founder cofounder cto coo chief-executive dra dott dottssa dottoressa avv avvocato ing
  sig sigra profssa onorevole monsignor segretario segretaria docteur maitre mgr srta eng engenheiro primeiro-ministro us-prasident us-prasidenten us-aussenminister aussenminister innenminister staatschef regierungschef
`);

/** Begin sentences, join names, stand in headlines: no part of a name. */
export const FUNCTION_WORDS = listed(`
  a an the this that these those his her its their our my your and or but nor so yet for if when while as at by from in into of
  on onto to with without within under over after before since until against about between among around near like than then
  there here now today tomorrow yesterday later earlier meanwhile still also even only just not no yes both either neither
  each every all some many most more few several other another such what which who whom whose why how where is are was were
  be been being has have had do does did will would can could may might must should shall once again ever never always
  often however moreover furthermore instead indeed perhaps maybe although though because despite unlike whereas whether
  according asked says said say tells told calls called he she it they we you i him them us me himself herself itself themselves see via per amid outside inside behind beyond
  during through throughout across along toward towards upon except including following given let meet dear enter exit
  el la los las un una unos unas y e o u pero sino que si cuando mientras como con sin sobre bajo tras entre hasta hacia desde
  para por segun durante ante contra de del al en su sus este esta estos estas ese esa eso ayer hoy manana ahora luego despues
  antes tambien asi ya aun aunque porque donde quien
  le les l une des du au aux et ou mais donc ni car ce cette ces son sa ses leur leurs quand lorsque comme avec sans sous
  sur vers chez pour par selon depuis pendant apres avant contre dans hier aujourd hui demain alors ainsi aussi pourtant
  d c qu qui
  der die das den dem ein eine einen einem einer und oder aber doch sondern denn wenn als wahrend wie mit ohne uber unter
  nach vor seit bis gegen fur von vom zu zum zur bei beim im am auf aus durch um wegen laut gestern heute morgen jetzt
  dann danach auch noch schon nur nicht da dort sein seine ihr ihre dieser diese dieses warum wer wo
  os uma uns umas mas se quando enquanto com sem sob ate pelo pela segundo
  apos dos em na nos nas seu sua seus suas ontem hoje amanha agora depois tambem
  il lo gli uno ed ma mentre come senza sotto sopra tra fra fino verso secondo dopo prima
  contro di dello della dei degli delle allo alla ai agli alle nel nello nella nei negli nelle sul sulla suo suoi
  ieri oggi domani ora poi anche cosi non gia
  embora caso porem todavia contudo entretanto nem mesmo ainda assim alem inclusive conforme ja isso isto aquilo esse essa
  aquele aquela diante perante exceto quanto portanto logo afinal apenas somente talvez tanto todo toda todos todas
  tampoco ademas incluso quiza quizas aquel aquella mismo misma
  excepto cuanto quienes cual cuales entonces pues jamas nunca siempre encima debajo junto
  quoique puisque tandis malgre sauf hormis outre quant ceux celui celle certes enfin ensuite puis toutefois cependant
  neanmoins desormais jamais toujours meme tout toute tous toutes aucun aucune seul seule peu beaucoup lors afin dont
  sebbene benche tuttavia eppure ormai oltre invece infine perfino persino anzi nonostante malgrado cio
  dal dallo dalla dagli dalle sullo sugli sulle perche dove quasi proprio
  jusque parmi voici voila derriere devant chaque plusieurs
  num numa pelos pelas nesse nessa neste nesta deste desta dele dela eles elas onde cada outro outra outros outras
  quello quella questo questa quei tutto tutta tutti tutte ogni nessun nessuno soltanto sempre intanto ne neanche
  obwohl weil dass damit dennoch trotz trotzdem jedoch allerdings zudem ausserdem zunachst schliesslich inzwischen bislang
  ebenso sogar selbst statt anstatt sowie sowohl weder deshalb daher dafur dagegen darauf dabei dazu nun erst bereits
  wenngleich sobald solange ob bevor nachdem seitdem jeder jede jedes kein keine mehr einige manche
`);

/** Days and months. */
export const CALENDAR = listed(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec
  lunes martes miercoles jueves viernes sabado domingo
  lundi mardi mercredi jeudi vendredi samedi dimanche
  montag dienstag mittwoch donnerstag freitag samstag sonntag
`);

/** After a name they make it another thing: a tower, a street, a newspaper. */
export const COMPOUND_HEADS = listed(`
  tower towers street st avenue ave road rd boulevard blvd drive lane square plaza place park bridge building house hall hotel
  resort hospital clinic school college university institute academy museum library church cathedral theatre theater stadium
  arena center centre airport station port harbor harbour bay beach island islands river lake mountain mountains valley
  county city town village district province heights hills springs falls creek post times herald tribune journal news
  gazette chronicle telegraph guardian magazine daily press inc corp corporation company co ltd llc plc group holdings
  bank foundation fund trust association society union league club fc united party prize award awards cup open tournament
  act bill law doctrine plan accord treaty organization organisation network university-press records entertainment studios
  international brothers sons jr sr ii iii iv calle avenida parque puente universidad instituto aeropuerto strasse
  allee platz universitat stiftung flughafen rue pont universite aeroport via piazza viale rua praca
`);

/** In a thousand names: alone they stand for none of them. */
export const GENERIC_WORDS = listed(`
  national international federal central general united american european british world global state royal public new old
  states first second third great north south east west northern southern eastern western air human rights health education justice
  defense defence interior finance treasury foreign affairs commerce trade labor labour energy security intelligence service
  services system systems department ministry office agency commission committee council court supreme board bureau authority
  administration house assembly senate parliament congress army navy force forces police guard corps association federation
  industries industry technologies technology airlines airways motors oil gas financial capital partners management research
  science sciences studies news radio television tv media channel film films music life time people man woman family day year
  government gobierno gouvernement regierung governo home source standard video photo view game games sports football soccer basketball baseball hockey team stock exchange market markets securities insurance
  communications digital data software hurricane storm war battle republic kingdom democratic social christian liberal
  conservative green workers women men children youth nacional internacional nuevo nueva gran
  ministerio departamento direccion comision comite consejo corte tribunal supremo suprema asamblea congreso senado banco
  ministere departement conseil cour assemblee senat banque nationale
  bundes ministerium amt gericht rat kommission ausschuss bank versicherung deutsche deutscher deutsches deutschen
  internationale internationaler internationales internationalen nationaler nationales nationalen vereinte
  vereinten vereinigte vereinigten insel inseln schiff fregatte verein verband partei sender zeitung verlag gesellschaft
  zentrum hafen hauptstadt schloss kirche schule klinik krankenhaus bahnhof stadion gewerkschaft behorde
  isla islas ile iles isola isole ilha ilhas puerto porto partido partito parti sindicato hospital estadio iglesia chiesa igreja
  ministero dipartimento consiglio banca nazionale conselho assembleia republique republica repubblica
  confederation confederazione confederacao confederacion federazione federacao federacion organizacion organizacao
  organizzazione autorite autorita autoridade autoridad institut istituto agence agencia agenzia unione uniao mouvement
  movimiento movimento societe sociedad sociedade societa compagnie compania companhia compagnia groupe grupo gruppo
  poste postes policia polizia chambre camara ecole escuela escola scuola
`);

/** Of peoples and regions: alone they stand for no institution that has them in its name. */
export const DEMONYMS = listed(`
  african andean arab argentine argentinian asian australian austrian belgian black bolivian
  brazilian bulgarian canadian chilean chinese colombian croatian cuban czech danish dominican dutch ecuadorian egyptian
  english filipino finnish french german greek guatemalan haitian honduran hungarian indian
  indonesian iranian iraqi irish israeli italian japanese jewish kenyan korean latin latino lebanese
  malaysian mexican moroccan muslim native nicaraguan nigerian norwegian pakistani palestinian panamanian
  peruvian polish portuguese romanian roman russian salvadoran saudi scottish serbian soviet spanish
  swedish swiss syrian taiwanese thai turkish ukrainian venezuelan vietnamese welsh white
`);

/** Before a name they make it another place. */
export const NAME_STARTS = listed(`
  new north south east west northern southern eastern western upper lower san santa saint st st. sao port fort mount mt lake
  cape glen grand great little nueva nuevo neu nouveau nouvelle novo nova
`);

/** Before a name they make it a person, or a beauty queen. */
export const COURTESIES = listed(`
  mr mrs ms miss mx sir dame lord lady herr frau monsieur madame mme mlle senor senora sr sra signor signora
`);

/** Before a name they make it a person's. */
export const PERSONAL_TITLES = listed(`
  president presidente presidenta presidentin presidentessa prasident senator senador senadora senateur senatore sen rep
  congressman congresswoman judge jueza juez juge richter richterin giudice juiz juiza justice governor gov gobernador
  gobernadora governatore gouverneur governador mayor alcalde alcaldesa maire burgermeister sindaco prefeito chancellor
  kanzler kanzlerin canciller minister ministerin ministro ministra ministre secretary secretario secretaria pope papa pape
  papst king queen rey reina konig konigin sheriff sergeant colonel captain detective professor general coach
`);

/** First words of institutions that the Romance languages write small. */
export const SMALL_HEADS = listed(`
  ministere ministerio ministero assemblee asamblea assemblea assembleia conseil consejo consiglio conselho cour corte
  tribunal tribunale tribunaux comite comitato commission comision commissione comissao parlement parlamento senat senado
  senato banque banco banca prefecture fiscalia procura procuraduria procuradoria defensoria secretaria secretariat
  direccion direction direzione presidencia presidence gouvernement gobierno governo camara chambre camera federacion
  federation federazione universidad universite universita universidade policia police polizia iglesia eglise
`);

/** Join a head with the place that it is named after. */
export const OF_WORDS = listed('of von de del du di do da des der della');

/**
 * With these the name of a place names something else: a sea, a school, a party. What a state has,
 * its parliament or its police, speaks of the state itself.
 */
export const NAMED_AFTER_HEADS = listed(`
  gulf golf golfo golfe bay bahia baie isthmus istmo isthme university universidad universite universitat universita
  universidade ciudad cidade college school academy academia library bank banco banque banca museum museo musee gallery
  galeria galerie institution institute instituto institut center centre centro foundation fundacion fondation stiftung
  fund union unions workers teachers brotherhood federation federacion confederation association asociacion associazione
  society sociedad societe alliance alianza network club chamber party partido parti partei partito church
  iglesia eglise kirche chiesa igreja diocese archdiocese battle batalla bataille schlacht batalha battaglia siege treaty
  tratado traite
`);

/** Bodies that have branches of the same name in many places. */
export const BRANCHED_HEADS = listed(`
  union unions association federation society league chamber party church council committee congress bar institute board
  club fund foundation network police guard workers teachers brotherhood confederation alliance partido iglesia federacion asociacion camara sindicato sociedad parti eglise
  chambre syndicat partei kirche verband bund gewerkschaft partito chiesa federazione associazione
  igreja federacao associacao
`);

/** Small words that tell whose an institution is: the state Senate. */
export const OWNED_BY_ADJECTIVE = listed('state states provincial regional estatal');
